/** British and American spellings of one word. */

/** Words in -is… that nobody writes with a z, or that with a z are other words. */
const ALWAYS_S = new RegExp(
  `^(?:${[
    ...[
      'adv',
      'advert',
      'appra',
      'ar',
      'bru',
      'compr',
      'comprom',
      'conc',
      'cru',
      'dem',
      'desp',
      'dev',
    ],
    ...[
      'disgu',
      'enterpr',
      'exc',
      'exerc',
      'expert',
      'franch',
      'improv',
      'lia',
      'likew',
      'merchand',
    ],
    ...['no', 'otherw', 'parad', 'pra', 'prec', 'prem', 'prom', 'ra', 'rev', 'superv', 'surm'],
    ...['surpr', 'telev'],
  ].join('|')})is`,
);
/** Stems with -our here and -or over there. */
const OUR = 'behavi|col|endeav|fav|flav|harb|hon|hum|lab|neighb|rum|splend|val|vap|vig';
const withOur = new RegExp(`^(${OUR})our`);
const withOr = new RegExp(`^(${OUR})or(?!i|ad|at|ar|ous)`);
/**
 * The last consonant of a verb of two syllables or more, doubled or not: “travelled”, “focused”. Most verbs
 * before whose “-ted” stands a vowel end in “-te”, and are written one way.
 */
const STEM = '([aeiouy].*[^aeiou](?:[ae](?=l)|u(?=s))|(?:benefi|comba|forma)(?=t))';
const double = new RegExp(`${STEM}([lst])\\2(ed|ing)$`);
const single = new RegExp(`${STEM}([lst])(ed|ing)$`);
/** What may follow one of the pairs. */
const ending = /^(?:s|d|r|rs|ed|ing)?$/;
/** Pairs that follow no rule, British first. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['ageing', 'aging'],
  ['analogue', 'analog'],
  ['calibre', 'caliber'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['dialogue', 'dialog'],
  ['enrol', 'enroll'],
  ['fibre', 'fiber'],
  ['fulfil', 'fulfill'],
  ['grey', 'gray'],
  ['instil', 'instill'],
  ['judgement', 'judgment'],
  ['licence', 'license'],
  ['litre', 'liter'],
  ['manoeuvre', 'maneuver'],
  ['metre', 'meter'],
  ['offence', 'offense'],
  ['practise', 'practice'],
  ['pretence', 'pretense'],
  ['programme', 'program'],
  ['sceptic', 'skeptic'],
  ['skilful', 'skillful'],
  ['theatre', 'theater'],
];

/** The word in every spelling, as it was given first. Small letters. */
export function spellingsOf(word: string): readonly string[] {
  const spellings = new Set([word]);
  if (word.length > 5 && !ALWAYS_S.test(word)) {
    spellings.add(word.replace(/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'));
    spellings.add(word.replace(/iz(e|es|ed|er|ers|ing|ation|ations)$/, 'is$1'));
  }
  spellings.add(word.replace(/lys(e|es|ed|ing)$/, 'lyz$1'));
  spellings.add(word.replace(/lyz(e|es|ed|ing)$/, 'lys$1'));
  spellings.add(word.replace(withOur, '$1or'));
  spellings.add(word.replace(withOr, '$1our'));
  for (const [british, american] of PAIRS) {
    for (const [one, other] of [
      [british, american],
      [american, british],
    ] as const) {
      const rest = word.slice(one.length);
      if (word.startsWith(one) && ending.test(rest)) spellings.add(other + rest);
    }
  }
  for (const spelling of [...spellings]) {
    spellings.add(spelling.replace(double, '$1$2$3'));
    spellings.add(spelling.replace(single, '$1$2$2$3'));
  }
  return [...spellings];
}
