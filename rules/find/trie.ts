/**
 * One trie over words for the phrases of every rule: a text is walked once, however many phrases
 * there are. Words and the gaps between them are numbered, so a step is one look-up of a number.
 */
import { BETWEEN, kindAt } from '../draft/characters.ts';
import { fold, tidyGap, tidyWord } from '../draft/fold.ts';
import { wordsOf } from '../draft/words.ts';
import { GAPS, gapBetween } from './gaps.ts';
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

/** Phrases that begin with one word, and whose each is. */
interface Waiting {
  readonly phrases: Phrase[];
  readonly refs: number[];
}

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
  /** Every word of a phrase, numbered. */
  const known = new Map<string, number>();
  const roots: (Node | undefined)[] = [];
  /** What is not yet in the trie, by the number of its first word: it is put there when a text has that. */
  const waiting: (Waiting | undefined)[] = [];

  function numberFor(word: string): number {
    let number = known.get(word);
    if (number === undefined) {
      number = known.size;
      known.set(word, number);
    }
    return number;
  }

  function add(phrase: Phrase, ref: number): void {
    const first = numberFor(firstWord(phrase[2] === undefined ? phrase[0] : fold(phrase[0])));
    waiting[first] ??= { phrases: [], refs: [] };
    waiting[first].phrases.push(phrase);
    waiting[first].refs.push(ref);
  }

  function insert([phrase, item, exact]: Phrase, ref: number): void {
    const folded = fold(phrase);
    const words = wordsOf(folded);
    let node: Node | undefined;
    for (let i = 0; i < words.count; i += 1) {
      const word = numberFor(tidyWord(folded.slice(words.starts[i], words.ends[i])));
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

  /** The trie's own number of a word of a text. */
  function numberOf(words: ReadWords, i: number): number {
    const number = words.numbers[i] ?? NO_NUMBER;
    const seenAs = number === NO_NUMBER ? undefined : seen.numbers[number];
    if (seenAs !== undefined) return seenAs;
    const own = known.get(words.folded[i] ?? '') ?? NO_WORD;
    if (number !== NO_NUMBER) seen.numbers[number] = own;
    return own;
  }

  /** Where phrases that begin with a word begin in the trie. */
  function rootOf(word: number): Node | undefined {
    const entry = waiting[word];
    if (entry === undefined) return roots[word];
    waiting[word] = undefined;
    entry.phrases.forEach((phrase, i) => {
      insert(phrase, entry.refs[i] ?? 0);
    });
    // Other words of these phrases may be known from now on.
    seen = { ...seen, numbers: [] };
    return roots[word];
  }

  function walk(words: ReadWords, report: Found): void {
    if (known.size === 0) return;
    if (seen.lexicon !== words.lexicon) seen = { lexicon: words.lexicon, numbers: [] };
    for (let first = 0; first < words.count; first += 1) {
      const word = numberOf(words, first);
      let node = word === NO_WORD ? undefined : rootOf(word);
      const start = words.starts[first] ?? 0;
      for (let last = first; node !== undefined; ) {
        const end = words.ends[last] ?? 0;
        if (node.endings !== undefined) tell(words.text, node.endings, start, end, report);
        last += 1;
        if (node.next === undefined || last === words.count) break;
        const next = numberOf(words, last);
        if (next === NO_WORD) break;
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
