/** What a text must hold before a pattern can match: read off the pattern itself. */
import type { AST } from '@eslint-community/regexpp';
import { BETWEEN, kindAt } from '../draft/characters.ts';
import { fold, tidyWord } from '../draft/fold.ts';
import { wordsOf } from '../draft/words.ts';
import type { Gate } from '../find/terms.ts';
import { EDGE, expand, join } from './expand.ts';
import { charactersOfAny } from './gate-characters.ts';
import { fewestDigits } from './gate-digits.ts';

/** Words nearly every text has: poor gates, taken only where there is nothing rarer. */
const COMMON = new Set(
  'a an and are as at be been but by can for from had has have he her his i if in into is it its more no not of on or our she so than that the their them there they this to up was we were what when which who will with would you your'.split(
    ' ',
  ),
);
/** A gate of more words than this says too little. */
const MOST = 400;

/** Strings of which a text must hold one. */
interface Need {
  /** Whole words in small letters, or pieces of words. */
  readonly strings: readonly string[];
  readonly whole: boolean;
  /** The higher, the rarer in a text. */
  readonly worth: number;
}

/** The two best needs of a part, the better first: two rare words together are rarer still. */
type Needs = readonly [] | readonly [Need] | readonly [Need, Need];

/** Whether a word may go on beyond the ends of a part. */
interface Open {
  readonly left: boolean;
  readonly right: boolean;
}

const OPEN: Open = { left: true, right: true };

/** Needs that are worth less than this are met by most texts. */
const TOO_COMMON = 1.5;

/** The gate of a pattern; undefined where nothing in it must stand in the text. */
export function gateOf(pattern: AST.Pattern, ignoreCase: boolean): Gate | undefined {
  const needs = anyOf(pattern.alternatives, OPEN)
    .filter(({ whole, worth }, i) => worth >= TOO_COMMON || (whole && i === 0))
    .filter(({ whole, strings }) => whole || strings.every((piece) => piece.length > 1))
    .map(({ strings, whole }) => (whole ? { words: strings } : { pieces: strings }));
  const characters = charactersOfAny(pattern.alternatives, ignoreCase);
  const digits = fewestDigits(pattern.alternatives);
  // One digit is asked for as a character.
  if (needs.length === 0 && characters === undefined && digits < 2) return undefined;
  return {
    ...(needs.length > 0 && { needs }),
    ...(characters !== undefined && { characters }),
    ...(digits > 1 && { digits }),
  };
}

function anyOf(alternatives: readonly AST.Alternative[], open: Open): Needs {
  return either(alternatives.map(({ elements }) => needsOf(elements, open)));
}

/** What is needed where one of several will do: one of what any of them needs. */
function either(all: readonly Needs[]): Needs {
  const first = union(all.map(([need]) => need));
  const second = union(all.map(([, need]) => need));
  if (first === undefined) return [];
  return second === undefined ? [first] : [first, second];
}

function union(needs: readonly (Need | undefined)[]): Need | undefined {
  const all = needs.filter((need) => need !== undefined);
  const strings = [...new Set(all.flatMap((need) => need.strings))];
  if (all.length < needs.length || strings.length === 0 || strings.length > MOST) return undefined;
  return {
    strings,
    whole: all.every((need) => need.whole),
    worth: Math.min(...all.map((need) => need.worth)),
  };
}

/** The rarest things one alternative cannot do without. */
function needsOf(elements: readonly AST.Element[], open: Open): Needs {
  const offers: Need[] = [];
  let run: readonly string[] = [''];
  let left = open.left;
  elements.forEach((element, i) => {
    const strings = spelling(element);
    const joined = strings === undefined ? undefined : join(run, strings);
    if (joined !== undefined) {
      run = joined;
      return;
    }
    offers.push(...ofRun(run, { left, right: !startsApart(element) }));
    left = run.every((string) => string === '') ? left : !run.every(endsApart);
    if (strings === undefined) {
      const next = elements[i + 1];
      const right = next === undefined ? open.right : !startsApart(next);
      offers.push(...inside(element, { left, right }));
    }
    left = strings === undefined ? !endsApartAlways(element) : left;
    run = strings ?? [''];
  });
  offers.push(...ofRun(run, { left, right: open.right }));
  return bestTwo(offers);
}

function bestTwo(needs: readonly Need[]): Needs {
  const [first, second] = needs.toSorted((a, b) => b.worth - a.worth);
  if (first === undefined) return [];
  return second === undefined ? [first] : [first, second];
}

/** A part's strings, where what only looks around is a string of nothing. */
function spelling(element: AST.Element): readonly string[] | undefined {
  if (element.type !== 'Assertion') return expand(element);
  if (element.kind === 'start' || element.kind === 'end') return [EDGE];
  return expand(element) ?? [''];
}

/** What a part that is no list of strings needs for itself. */
function inside(element: AST.Element, open: Open): Needs {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return anyOf(element.alternatives, open);
  }
  // What is repeated stands next to itself, so its ends are open.
  if (element.type === 'Quantifier' && element.min > 0) return inside(element.element, OPEN);
  return [];
}

/** Whether every match of a part begins with something that is not a word. */
function startsApart(element: AST.Element): boolean {
  return spelling(element)?.every((string) => string !== '' && apart(string, 0)) ?? isGap(element);
}

function endsApartAlways(element: AST.Element): boolean {
  return spelling(element)?.every(endsApart) ?? isGap(element);
}

function endsApart(string: string): boolean {
  return string !== '' && apart(string, string.length - 1);
}

function apart(string: string, index: number): boolean {
  return kindAt(string, index) === BETWEEN;
}

/** What a run of written-out strings needs. */
function ofRun(run: readonly string[], open: Open): Needs {
  return either(run.map((string) => bestTwo(wordsIn(fold(string), open))));
}

/** Each word of a string. At an open end a word may go on, and is only a piece of one. */
function wordsIn(string: string, open: Open): readonly Need[] {
  const { count, starts, ends } = wordsOf(string);
  return Array.from({ length: count }, (_, i): Need => {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    const cut = (start === 0 && open.left) || (end === string.length && open.right);
    const word = tidyWord(string.slice(start, end));
    const worth = Math.min(word.length, 8) * (COMMON.has(word) ? 0.1 : 1) * (cut ? 0.5 : 1);
    return { strings: [word], whole: !cut, worth };
  });
}

/** Whether a part, one that cannot be written out, matches only what stands between words. */
function isGap(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min > 0 && isGap(element.element);
  return element.type === 'CharacterSet' && element.kind === 'word' && element.negate;
}
