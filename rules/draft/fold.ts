/** Text as it is compared: small letters, straight apostrophes, composed, without hidden characters. */
import { withoutHidden } from './characters.ts';
import type { Words } from './words.ts';

/** The text in small letters, unit for unit, so that offsets into one are offsets into the other. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    const small = unit.toLowerCase();
    folded += small.length === 1 ? small : unit;
  }
  return folded;
}

/** Whether a text has nothing but ASCII letters, digits and signs. In code: an expression costs more on one word. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 || unit > 0x7e) return false;
  }
  return true;
}

/** One word as the trie knows it: composed and without hidden characters. */
export function tidyWord(word: string): string {
  return isPlain(word) ? word : withoutHidden(word).normalize('NFC');
}

/** What stands between two words as the trie knows it: any blanks are one space, quotes are straight. */
export function tidyGap(gap: string): string {
  return withoutHidden(gap)
    .replace(/\s+/gu, ' ')
    .replace(/[\u2018\u2019\u02BC\uFF07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u201C\u201D]/g, '"');
}

/** The words of a text in small letters, tidied: as the trie and the gates know them. */
export function foldedWords({ text, count, starts, ends }: Words): readonly string[] {
  const from = starts[0] ?? 0;
  const folded = fold(text.slice(from));
  const plain = isPlain(folded);
  const words: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const word = folded.slice((starts[i] ?? 0) - from, (ends[i] ?? 0) - from);
    words.push(plain ? word : tidyWord(word));
  }
  return words;
}
