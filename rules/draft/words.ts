/** Text into words. A word is what `\b` in a pattern takes for one, in every script. */
import { BETWEEN, kindAt, WORD } from './characters.ts';

/** The words of a text: where each starts and ends, in UTF-16 units. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Finds the words of a text, from an index where none is cut in two. “Don’t” is two words, as it is to `\b`. */
export function wordsOf(text: string, from = 0): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const length = text.length;
  let i = from;
  while (i < length) {
    if (kindAt(text, i) !== WORD) {
      i += 1;
      continue;
    }
    starts.push(i);
    let end = i + 1;
    for (i += 1; i < length; i += 1) {
      const kind = kindAt(text, i);
      if (kind === BETWEEN) break;
      // Hidden characters belong to a word only between two letters of it.
      if (kind === WORD) end = i + 1;
    }
    ends.push(end);
  }
  return { text, count: starts.length, starts, ends };
}
