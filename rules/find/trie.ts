/**
 * One trie over words for the phrases of every rule: a text is walked once, however many phrases
 * there are. Words and the gaps between them are numbered, so a step is one look-up of a number.
 */
import { BETWEEN, kindAt } from '../draft/characters.ts';
import { fold, tidyGap, tidyWord } from '../draft/fold.ts';
import { type Words, wordsOf } from '../draft/words.ts';
import type { Phrase } from './terms.ts';
import { type Lexicon, NO_NUMBER, type ReadWords } from './words.ts';

/** A phrase's end in the trie. */
export interface Ending {
  /** Whatever the trie's owner wants back. */
  readonly ref: number;
  readonly item: number;
  /** The phrase with its capitals, where they matter. */
  readonly exact?: string;
}

interface Node {
  next?: Map<number, Node>;
  endings?: Ending[];
}

/** A word of some phrase. */
interface Known {
  readonly number: number;
  /** Phrases that begin with it and are not yet in the trie, and whose each is: they are put there when a text has it. */
  waiting: { readonly phrases: Phrase[]; readonly refs: number[] } | undefined;
}

/** What may stand between two words of a phrase. Phrases with anything else become patterns. */
const PHRASE_GAPS: readonly string[] = [
  ...[' ', '-', "'", '/', '.', '&', '@', '+', ':', ',', '"'],
  ...[
    ' & ',
    ' - ',
    ' – ',
    ' — ',
    ' / ',
    ', ',
    '. ',
    ': ',
    '; ',
    "' ",
    " '",
    '" ',
    ' "',
    '-',
    '–',
    '—',
  ],
];
const GAP_NUMBERS: ReadonlyMap<string, number> = new Map(PHRASE_GAPS.map((gap, i) => [gap, i]));
/** Room for a gap's number beside a word's in one small integer. */
const GAPS = 64;
/** A wider gap than this, in UTF-16 units, holds no phrase together. */
const LONGEST_GAP = 12;
const SPACE = 0;
const NO_WORD = -1;

export interface PhraseTrie {
  /** Adds a phrase, in small letters or `exact`: then it must stand in the text with the same capitals. */
  add(phrase: Phrase, ref: number): void;
  /** Reports every phrase in the text, at every place. */
  walk(words: ReadWords, found: Found): void;
}

export type Found = (ending: Ending, start: number, end: number) => void;

/** Whether a text is whole words with nothing between them but what the trie knows. */
export function isPhrase(text: string): boolean {
  const words = wordsOf(text);
  if (words.count === 0 || words.starts[0] !== 0 || words.ends.at(-1) !== text.length) return false;
  for (let i = 1; i < words.count; i += 1) if (gapBetween(words, i) === undefined) return false;
  return true;
}

/** An empty trie. */
export function createTrie(): PhraseTrie {
  const known = new Map<string, Known>();
  const roots: (Node | undefined)[] = [];

  function knownWord(word: string): Known {
    let entry = known.get(word);
    if (entry === undefined) {
      entry = { number: known.size, waiting: undefined };
      known.set(word, entry);
    }
    return entry;
  }

  function add(phrase: Phrase, ref: number): void {
    const entry = knownWord(firstWord(phrase[2] === undefined ? phrase[0] : fold(phrase[0])));
    entry.waiting ??= { phrases: [], refs: [] };
    entry.waiting.phrases.push(phrase);
    entry.waiting.refs.push(ref);
  }

  function insert([phrase, item, exact]: Phrase, ref: number): void {
    const folded = fold(phrase);
    const words = wordsOf(folded);
    let node: Node | undefined;
    for (let i = 0; i < words.count; i += 1) {
      const word = knownWord(tidyWord(folded.slice(words.starts[i], words.ends[i]))).number;
      if (node === undefined) {
        node = roots[word] ??= {};
        continue;
      }
      const gap = gapBetween(words, i);
      if (gap === undefined) throw new RangeError(`No phrase: ${phrase}`);
      node.next ??= new Map();
      const step = word * GAPS + gap;
      let child = node.next.get(step);
      if (child === undefined) {
        child = {};
        node.next.set(step, child);
      }
      node = child;
    }
    if (node === undefined) throw new RangeError('A phrase needs a word');
    node.endings ??= [];
    node.endings.push(
      exact !== undefined ? { ref, item, exact: tidyPhrase(phrase) } : { ref, item },
    );
  }

  /** The trie's numbers of the lexicon's words. */
  let seen: { readonly lexicon?: Lexicon; readonly numbers: number[] } = { numbers: [] };

  /** The trie's own number of each word; phrases that begin with one are put into the trie first. */
  function numbersOf(words: ReadWords): readonly number[] {
    if (seen.lexicon !== words.lexicon) seen = { lexicon: words.lexicon, numbers: [] };
    for (let i = 0; i < words.count; i += 1) {
      const number = words.numbers[i] ?? NO_NUMBER;
      if (number === NO_NUMBER || seen.numbers[number] === undefined) settle(words.folded[i] ?? '');
    }
    const own: number[] = [];
    for (let i = 0; i < words.count; i += 1) own.push(numberOf(words, i));
    return own;
  }

  function numberOf(words: ReadWords, i: number): number {
    const number = words.numbers[i] ?? NO_NUMBER;
    const seenAs = number === NO_NUMBER ? undefined : seen.numbers[number];
    if (seenAs !== undefined) return seenAs;
    const own = known.get(words.folded[i] ?? '')?.number ?? NO_WORD;
    if (number !== NO_NUMBER) seen.numbers[number] = own;
    return own;
  }

  /** Puts the phrases that begin with a word into the trie; other words they have may be known from then on. */
  function settle(word: string): void {
    const entry = known.get(word);
    if (entry?.waiting === undefined) return;
    const { phrases, refs } = entry.waiting;
    entry.waiting = undefined;
    phrases.forEach((phrase, i) => {
      insert(phrase, refs[i] ?? 0);
    });
    seen = { ...seen, numbers: [] };
  }

  function walk(words: ReadWords, report: Found): void {
    const found = numbersOf(words);
    for (let first = 0; first < words.count; first += 1) {
      const word = found[first] ?? NO_WORD;
      let node = word === NO_WORD ? undefined : roots[word];
      const start = words.starts[first] ?? 0;
      for (let last = first; node !== undefined; ) {
        const end = words.ends[last] ?? 0;
        if (node.endings !== undefined) tell(words.text, node.endings, start, end, report);
        last += 1;
        const next = found[last] ?? NO_WORD;
        if (node.next === undefined || next === NO_WORD) break;
        const gap = gapBetween(words, last);
        node = gap === undefined ? undefined : node.next.get(next * GAPS + gap);
      }
    }
  }

  return { add, walk };
}

/** The first word of a phrase that begins with one. */
function firstWord(folded: string): string {
  // Most are nothing but letters and a blank: there are thousands, and this is when a page waits.
  const plain = plainLength(folded);
  if (plain > 0 && (plain === folded.length || folded.charCodeAt(plain) === BLANK)) {
    return folded.slice(0, plain);
  }
  let end = 1;
  while (end < folded.length && kindAt(folded, end) !== BETWEEN) end += 1;
  return tidyWord(folded.slice(0, end));
}

const BLANK = 32;

/** How many of the letters a to z a text begins with. */
function plainLength(text: string): number {
  let length = 0;
  for (let unit = text.charCodeAt(0); unit >= 97 && unit <= 122; unit = text.charCodeAt(length)) {
    length += 1;
  }
  return length;
}

/** The number of the gap before a word; undefined where no phrase has such a gap. */
function gapBetween(words: Words, index: number): number | undefined {
  const from = words.ends[index - 1] ?? 0;
  const to = words.starts[index] ?? 0;
  if (to - from === 1 && words.text.charCodeAt(from) === BLANK) return SPACE;
  if (to - from > LONGEST_GAP) return undefined;
  return numberOfGap(words.text.slice(from, to));
}

/** Gaps as they were written: there are few. */
const known = new Map<string, number | undefined>();
const MOST_KNOWN = 1_000;

function numberOfGap(written: string): number | undefined {
  if (known.has(written)) return known.get(written);
  const number = GAP_NUMBERS.get(tidyGap(written));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(written, number);
  return number;
}

function tell(text: string, endings: Ending[], start: number, end: number, report: Found): void {
  for (const ending of endings) {
    if (ending.exact === undefined || ending.exact === tidyPhrase(text.slice(start, end))) {
      report(ending, start, end);
    }
  }
}

/** A phrase as two writings of it are compared where capitals matter. */
function tidyPhrase(phrase: string): string {
  return tidyGap(phrase).normalize('NFC');
}
