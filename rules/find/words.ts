/** A text's words as a finder reads them. */
import { foldedWords } from '../draft/fold.ts';
import { type Words, wordsOf } from '../draft/words.ts';

export interface ReadWords extends Words {
  /** In small letters, tidied. */
  readonly folded: readonly string[];
  /** Each word's number in the lexicon; NO_NUMBER where it has none. */
  readonly numbers: readonly number[];
  readonly lexicon: Lexicon;
}

/**
 * Words seen so far, numbered: people type the same words again and again, and what a finder knows of a word
 * it then finds by a number. A full one is left for an empty one.
 */
export interface Lexicon {
  readonly words: Map<string, number>;
}

/** Words numbered at once: as many as any draft has, and few enough to hold. */
const MOST_WORDS = 20_000;
/** Longer words get no number: they come once, and a row of them would fill the memory. */
const LONGEST_WORD = 60;
export const NO_NUMBER = -1;

let lexicon: Lexicon = { words: new Map() };

/** The last texts read: many rules and guards ask about the same paragraph, with its entities and without. */
const recent: ReadWords[] = [];
const MOST_RECENT = 4;

export function readWords(text: string): ReadWords {
  const known = recent.find((each) => each.text === text);
  if (known !== undefined) return known;
  const words = wordsOf(text);
  const folded = foldedWords(words);
  if (lexicon.words.size + folded.length > MOST_WORDS) lexicon = { words: new Map() };
  const read = { ...words, folded, numbers: folded.map(numberOf), lexicon };
  recent.unshift(read);
  recent.length = Math.min(recent.length, MOST_RECENT);
  return read;
}

function numberOf(word: string): number {
  if (word.length > LONGEST_WORD) return NO_NUMBER;
  const known = lexicon.words.get(word);
  if (known !== undefined) return known;
  lexicon.words.set(word, lexicon.words.size);
  return lexicon.words.size - 1;
}
