/** A large pack made up for the bench: 1,000 substitutions and 250 patterns, a rule each. */

/** A rule file's content as an author would write it. */
interface WrittenRule {
  readonly extends: 'substitution' | 'existence';
  readonly message: string;
  readonly ignorecase: true;
  readonly swap?: Readonly<Record<string, string>>;
  readonly tokens?: readonly string[];
}

/** What is looked for, as written, a rule each; the same list becomes one RegExp each. */
export interface Wanted {
  readonly from: string;
  /** What is better, for a substitution. */
  readonly to?: string;
}

const SUBSTITUTIONS = 1_000;
const PATTERNS = 250;

const VERBS: readonly string[] =
  'utilise leverage facilitate empower streamline optimise incentivise prioritise operationalise synergise spearhead champion harness unlock drive foster promote strengthen implement enhance maximise mobilise progress commence terminate ascertain endeavour expedite remunerate disseminate'.split(
    ' ',
  );
const NOUNS: readonly string[] =
  'outcomes engagement delivery stakeholders solutions capability frameworks pathways learnings synergies growth innovation excellence resilience partnerships governance assets resources initiatives provision'.split(
    ' ',
  );
const QUALITIES: readonly string[] =
  'robust holistic seamless bespoke innovative strategic sustainable impactful scalable agile joined-up best-practice world-leading cutting-edge forward-looking cross-cutting key vital landmark record'.split(
    ' ',
  );

/** The whole list, always the same: words, phrases of two and three words, and real patterns. */
export function wanted(): readonly Wanted[] {
  const phrases = [
    ...VERBS,
    ...NOUNS,
    ...QUALITIES,
    ...pairs(VERBS, NOUNS),
    ...pairs(QUALITIES, NOUNS),
  ];
  const substitutions = phrases.slice(0, SUBSTITUTIONS);
  const patterns = shapes().slice(0, PATTERNS);
  if (substitutions.length < SUBSTITUTIONS || patterns.length < PATTERNS) {
    throw new RangeError('There are too few words for a pack of this size.');
  }
  return [
    ...substitutions.map((from) => ({ from, to: 'something plainer' })),
    ...patterns.map((from) => ({ from })),
  ];
}

function pairs(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`));
}

/** The shapes real rule files have: choices, gaps of any words, lookarounds, figures, marks. */
function shapes(): string[] {
  const verbs = VERBS.flatMap((verb) => {
    const stem = verb.replace(/e$/, '');
    return [
      `${stem}(?:e|es|ed|ing) (?:the|our|its|their) (?:\\w+ ){0,2}(?:potential|power|future|work)`,
      `(?:help|helps|helping|aim|aims) to ${verb}`,
      `(?<!not )to ${verb}(?! by)`,
    ];
  });
  const nouns = NOUNS.flatMap((noun) => [
    `(?:a|the) (?:wide |full )?range of ${noun}`,
    `\\d+(?:[.,]\\d+)?%? (?:more|fewer|less) ${noun}`,
    `${noun} (?:that|which) (?:will|can|may) \\w+ly`,
  ]);
  const qualities = QUALITIES.flatMap((quality) => [
    `(?:very|truly|really|most) ${quality}`,
    `${quality}[,;] (?:\\w+ )?and ${quality}`,
    `£\\d+(?:m|bn| million| billion) ${quality}`,
    `["“]${quality}["”]`,
    `${quality}!+`,
  ]);
  return [...verbs, ...nouns, ...qualities];
}

/** The pack as text, to be read like any pack. */
export function syntheticPack(): string {
  const rules = Object.fromEntries(
    wanted().map((each, i): [string, WrittenRule] => [`rule-${i}`, ruleOf(each)]),
  );
  return JSON.stringify({ name: 'synthetic', version: '1', rules });
}

function ruleOf({ from, to }: Wanted): WrittenRule {
  return to === undefined
    ? { extends: 'existence', message: 'Is “%s” needed?', ignorecase: true, tokens: [from] }
    : {
        extends: 'substitution',
        message: 'Try “%s” instead of “%s”.',
        ignorecase: true,
        swap: { [from]: to },
      };
}
