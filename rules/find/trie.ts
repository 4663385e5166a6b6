/**
 * One trie over words for the phrases of every rule: a text is walked once, however many phrases
 * there are. Words and the gaps between them are numbered, so a step is one look-up of a number.
 */
import { fold, tidyGap, tidyWord } from '../draft/fold.ts';
import { type Words, wordsOf } from '../draft/words.ts';

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
  /** The number of a word in small letters, given one if it is new. */
  wordNumber(word: string): number;
  /** Adds a phrase; `exact` phrases must stand in the text with the same capitals. */
  add(phrase: string, ending: { ref: number; item: number }, exact: boolean): void;
  /** The numbers of a text's words, `-1` where a word is in no phrase. */
  number(words: Words, folded: string): Int32Array;
  /** Reports every phrase in the text, at every place. */
  walk(words: Words, numbers: Int32Array, found: Found): void;
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
  const numbers = new Map<string, number>();
  const roots: (Node | undefined)[] = [];

  function wordNumber(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  }

  function add(phrase: string, { ref, item }: { ref: number; item: number }, exact: boolean): void {
    const folded = fold(phrase);
    const words = wordsOf(folded);
    let node: Node | undefined;
    for (let i = 0; i < words.count; i += 1) {
      const word = wordNumber(tidyWord(folded.slice(words.starts[i], words.ends[i])));
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
    node.endings.push(exact ? { ref, item, exact: tidyPhrase(phrase) } : { ref, item });
  }

  function number(words: Words, folded: string): Int32Array {
    const found = new Int32Array(words.count);
    for (let i = 0; i < words.count; i += 1) {
      const word = tidyWord(folded.slice(words.starts[i], words.ends[i]));
      found[i] = numbers.get(word) ?? NO_WORD;
    }
    return found;
  }

  function walk(words: Words, found: Int32Array, report: Found): void {
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

  return { wordNumber, add, number, walk };
}

/** The number of the gap before a word; undefined where no phrase has such a gap. */
function gapBetween(words: Words, index: number): number | undefined {
  const from = words.ends[index - 1] ?? 0;
  const to = words.starts[index] ?? 0;
  if (to - from === 1 && words.text.charCodeAt(from) === 32) return SPACE;
  if (to - from > LONGEST_GAP) return undefined;
  return GAP_NUMBERS.get(tidyGap(words.text.slice(from, to)));
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
