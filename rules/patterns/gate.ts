/** What a text must hold before a pattern can match: read off the pattern itself. */
import type { AST } from '@eslint-community/regexpp';
import { BETWEEN, kindAt } from '../draft/characters.ts';
import { fold, tidyWord } from '../draft/fold.ts';
import { wordsOf } from '../draft/words.ts';
import type { Gate } from '../find/terms.ts';
import { EDGE, expand, join } from './expand.ts';
import { charactersOfAny } from './gate-characters.ts';

/** Words nearly every text has: poor gates, taken only where there is nothing rarer. */
const COMMON = new Set(
  'a an and are as at be been but by can for from had has have he her his i if in into is it its more no not of on or our she so than that the their them there they this to up was we were what when which who will with would you your'.split(
    ' ',
  ),
);
/** A gate of more words than this says too little. */
const MOST = 400;

interface Candidate {
  /** Whole words in small letters, or pieces of words. */
  readonly strings: readonly string[];
  readonly whole: boolean;
  /** The higher, the rarer in a text. */
  readonly worth: number;
}

/** Whether a word may go on beyond the ends of a part. */
interface Open {
  readonly left: boolean;
  readonly right: boolean;
}

const OPEN: Open = { left: true, right: true };

/** Pieces of words that are worth less than this are in most texts. */
const TOO_COMMON = 1.5;

/** The gate of a pattern; undefined where nothing in it must stand in the text. */
export function gateOf(pattern: AST.Pattern, ignoreCase: boolean): Gate | undefined {
  const found = anyOf(pattern.alternatives, OPEN);
  const characters = charactersOfAny(pattern.alternatives, ignoreCase);
  const gate: Gate = {
    ...(found?.whole === true && { words: found.strings }),
    ...(found?.whole === false && found.worth >= TOO_COMMON && { pieces: found.strings }),
    ...(characters !== undefined && { characters }),
  };
  return Object.keys(gate).length === 0 ? undefined : gate;
}

function anyOf(alternatives: readonly AST.Alternative[], open: Open): Candidate | undefined {
  const all: Candidate[] = [];
  for (const { elements } of alternatives) {
    const best = bestOf(elements, open);
    if (best === undefined) return undefined;
    all.push(best);
  }
  const strings = [...new Set(all.flatMap((each) => each.strings))];
  if (strings.length === 0 || strings.length > MOST) return undefined;
  return {
    strings,
    whole: all.every((each) => each.whole),
    worth: Math.min(...all.map((each) => each.worth)),
  };
}

/** The rarest thing one alternative cannot do without. */
function bestOf(elements: readonly AST.Element[], open: Open): Candidate | undefined {
  const offers: (Candidate | undefined)[] = [];
  let run: readonly string[] = [''];
  let left = open.left;
  elements.forEach((element, i) => {
    const strings = spelling(element);
    const joined = strings === undefined ? undefined : join(run, strings);
    if (joined !== undefined) {
      run = joined;
      return;
    }
    offers.push(ofRun(run, { left, right: !startsApart(element) }));
    left = run.every((string) => string === '') ? left : !run.every(endsApart);
    if (strings === undefined) {
      const next = elements[i + 1];
      const right = next === undefined ? open.right : !startsApart(next);
      offers.push(inside(element, { left, right }));
    }
    left = strings === undefined ? !endsApartAlways(element) : left;
    run = strings ?? [''];
  });
  offers.push(ofRun(run, { left, right: open.right }));
  return offers.reduce(
    (best, each) => ((each?.worth ?? 0) > (best?.worth ?? 0) ? each : best),
    undefined,
  );
}

/** A part's strings, where what only looks around is a string of nothing. */
function spelling(element: AST.Element): readonly string[] | undefined {
  if (element.type !== 'Assertion') return expand(element);
  if (element.kind === 'start' || element.kind === 'end') return [EDGE];
  return expand(element) ?? [''];
}

/** What a part that is no list of strings needs for itself. */
function inside(element: AST.Element, open: Open): Candidate | undefined {
  if (element.type === 'Group' || element.type === 'CapturingGroup') {
    return anyOf(element.alternatives, open);
  }
  // What is repeated stands next to itself, so its ends are open.
  if (element.type === 'Quantifier' && element.min > 0) return inside(element.element, OPEN);
  return undefined;
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

/** The gate that a run of written-out strings makes. */
function ofRun(run: readonly string[], open: Open): Candidate | undefined {
  const picks: Pick[] = [];
  for (const string of run) {
    const pick = pickFrom(fold(string), open);
    if (pick === undefined) return undefined;
    picks.push(pick);
  }
  const strings = [...new Set(picks.map((pick) => pick.string))];
  if (strings.length > MOST) return undefined;
  return {
    strings,
    whole: picks.every((pick) => pick.whole),
    worth: Math.min(...picks.map((pick) => pick.worth)),
  };
}

interface Pick {
  readonly string: string;
  readonly whole: boolean;
  readonly worth: number;
}

/** The rarest word of a string. At an open end a word may go on, and is only a piece of one. */
function pickFrom(string: string, open: Open): Pick | undefined {
  let best: Pick | undefined;
  const words = wordsOf(string);
  for (let i = 0; i < words.count; i += 1) {
    const start = words.starts[i] ?? 0;
    const end = words.ends[i] ?? 0;
    const cut = (start === 0 && open.left) || (end === string.length && open.right);
    const word = tidyWord(string.slice(start, end));
    const common = COMMON.has(word) ? 0.1 : 1;
    const worth = Math.min(word.length, 8) * common * (cut ? 0.5 : 1);
    if (best === undefined || worth > best.worth) best = { string: word, whole: !cut, worth };
  }
  return best;
}

/** Whether a part, one that cannot be written out, matches only what stands between words. */
function isGap(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return element.min > 0 && isGap(element.element);
  return element.type === 'CharacterSet' && element.kind === 'word' && element.negate;
}
