/** A text's words as a finder reads them. */
import { foldedWords } from '../draft/fold.ts';
import { type Words, wordsOf } from '../draft/words.ts';

export interface ReadWords extends Words {
  /** In small letters, tidied. */
  readonly folded: readonly string[];
}

export function readWords(text: string): ReadWords {
  const words = wordsOf(text);
  return { ...words, folded: foldedWords(words) };
}
