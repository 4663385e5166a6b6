/**
 * The worst drafts we can construct: for each pattern of a pack the texts on which a matcher goes most often
 * over the same ground, and texts that are too much of one thing: triggers, words, signs, lines.
 */
import { RegExpParser } from '@eslint-community/regexpp';
import type { Gate } from '../../../rules/find/terms.ts';
import { automatonOf, TooLarge } from '../../../rules/packs/backtracking/automaton.ts';
import { Moves } from '../../../rules/packs/backtracking/moves.ts';
import { type Suspect, suspectsOf } from '../../../rules/packs/backtracking/suspects.ts';
import type { CompiledPack } from '../../../rules/packs/pack.ts';

/** A text of any length, and what it is meant to hurt. */
export interface Worst {
  readonly what: string;
  /** The text of about a length in UTF-16 units; longer by what opens every gate, where it begins with that. */
  readonly of: (length: number) => string;
}

/** A pattern as it lies somewhere in a compiled pack. */
interface Found {
  readonly source: string;
  readonly flags: string;
  readonly gate?: Gate;
}

const parser = new RegExpParser({ ecmaVersion: 2025 });

/** Every worst text for these packs, with at most `each` of those one pattern could be slow on. */
export function worstTexts(packs: readonly CompiledPack[], each: number): readonly Worst[] {
  const patterns = patternsIn(packs);
  const openers = [...new Set(patterns.flatMap(({ gate }) => openersOf(gate)))].join(' ');
  const phrases = phrasesIn(packs);
  const attacks = patterns.flatMap((pattern) => attacksOn(pattern, each));
  const full = (what: string, unit: string, lead = ''): Worst => ({
    what,
    of: (length) => (lead + filled(unit, length)).slice(0, length),
  });
  // With every gate open all patterns are tried on what follows.
  const opened = TOO_MUCH.map(
    ([what, unit]): Worst => ({
      what: `every gate, then ${what}`,
      of: (length) => `${openers} ${filled(unit, length)}`,
    }),
  );
  return [
    ...opened,
    ...attacks.map(({ what, lead, pump }) => full(what, pump, lead)),
    ...TOO_MUCH.map(([what, unit]) => full(what, unit)),
    full('every phrase', `${phrases.join(' ')} `),
    full('every phrase, a line each', `${phrases.join('\n')}\n`),
    full('every gate', `${openers} `),
    full('every gate, a line each', `${openers.replaceAll(' ', '\n')}\n`),
    ...shortest(phrases).map((phrase) => full(`“${phrase}”`, `${phrase} `)),
    ...DIFFERENT.map(
      ([what, between]): Worst => ({ what, of: (length) => counted(length, between) }),
    ),
  ];
}

/** Things that are all different, and what stands between them. */
const DIFFERENT: readonly (readonly [what: string, between: string])[] = [
  ['lines that are all different', '\n'],
  ['words that are all different', ' '],
  ['sentences that are all different', '. A '],
];

/** Too much of one thing. */
const TOO_MUCH: readonly (readonly [what: string, unit: string])[] = [
  ['one long word', 'a'],
  ['one long word in capitals', 'A'],
  ['one long word of another script', 'é'],
  ['one long word of letters and marks', 'e\u0301'],
  ['one long number', '1'],
  ['words of a letter', 'a '],
  ['initials', 'A '],
  ['names', 'Ab '],
  ['long names', 'Abcdefgh '],
  ['abbreviations', 'ABC '],
  ['a list', 'ab, '],
  ['money', '£1m '],
  ['figures', '1,1 '],
  ['shares', '10% '],
  ['full stops', '.'],
  ['short sentences', 'A b. '],
  ['exclamation marks', '!'],
  ['quotation marks', '"'],
  ['quotations', '“a” '],
  ['quotations never closed', '“a '],
  ['apostrophes', "'a"],
  ['brackets', '(A '],
  ['hyphens', 'a-'],
  ['blanks', ' '],
  ['lines', '\n'],
  ['Windows lines', 'a\r\n'],
  ['lines of a letter', 'a\n'],
  ['hashtags', '#Ab '],
  ['hashtags run together', '#a'],
  ['handles', '@ab '],
  ['links', 'a.uk '],
  ['one long link', 'https://a.uk/a'],
  ['one long address', 'a.'],
  ['telephone numbers', '+44 1 '],
  ['emoji', '🎉'],
  ['families', '👩‍👩‍👧'],
  ['flags', '🇬🇧'],
  ['zero-width joiners', '\u200D'],
  ['zero-width spaces', 'a\u200B'],
  ['soft hyphens', 'a\u00AD'],
  ['fancy letters', '𝐚'],
  ['marks on one letter', '\u0301'],
  ['right to left', 'مر '],
  ['overrides of direction', '\u202Ea'],
];

/** Every pattern in a pack, wherever it lies: terms, guards, filters. */
function patternsIn(packs: readonly CompiledPack[]): readonly Found[] {
  const found = new Map<string, Found>();
  const enter = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isPattern(value)) found.set(`${value.flags} ${value.source}`, value);
    for (const each of Object.values(value)) enter(each);
  };
  enter(packs);
  return [...found.values()];
}

function isPattern(value: object): value is Found {
  return 'source' in value && 'flags' in value && typeof value.source === 'string';
}

/** A text that a pattern could be slow on: what opens it, and what is said again and again. */
interface Attack {
  readonly what: string;
  readonly lead: string;
  readonly pump: string;
}

function attacksOn({ source, flags, gate }: Found, most: number): Attack[] {
  const opener = openersOf(gate).join(' ');
  const open = opener === '' ? '' : `${opener} `;
  return suspectsIn(source, flags, most).map(({ suspect, moves }) => {
    const written = (word: readonly number[]) =>
      word.map((letter) => moves.automaton.alphabet.letters[letter]?.sample ?? '').join('');
    return { what: source, lead: open + written(suspect.lead), pump: written(suspect.pump) };
  });
}

function suspectsIn(
  source: string,
  flags: string,
  most: number,
): { suspect: Suspect; moves: Moves }[] {
  const found: { suspect: Suspect; moves: Moves }[] = [];
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: true });
  for (const repeats of ['endless', 'short'] as const) {
    try {
      const moves = new Moves(automatonOf(pattern, flags, repeats));
      for (const suspect of suspectsOf(moves)) {
        found.push({ suspect, moves });
        if (found.length >= most) return found;
      }
    } catch (error) {
      if (!(error instanceof TooLarge)) throw error;
    }
  }
  return found;
}

/** A word for each need of a gate, and the digits it asks for, so that it opens. */
function openersOf(gate: Gate | undefined): readonly string[] {
  const needs = (gate?.needs ?? []).flatMap((need) =>
    ('words' in need ? need.words : need.pieces).slice(0, 1),
  );
  const [character = ''] = gate?.characters ?? '';
  return [...needs, character, '7'.repeat(gate?.digits ?? 0)].filter((opener) => opener !== '');
}

function phrasesIn(packs: readonly CompiledPack[]): readonly string[] {
  const phrases = packs.flatMap(({ rules }) =>
    rules.flatMap(({ spec }) => ('terms' in spec ? (spec.terms?.phrases ?? []) : [])),
  );
  return [...new Set(phrases.map(([phrase]) => phrase))];
}

/** The phrases that fit most often into a text. */
function shortest(phrases: readonly string[]): readonly string[] {
  return phrases.toSorted((a, b) => a.length - b.length).slice(0, 20);
}

function filled(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length));
}

function counted(length: number, between: string): string {
  return Array.from({ length }, (_, i) => i.toString(36))
    .join(between)
    .slice(0, length);
}
