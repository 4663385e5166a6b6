/** The words of a list nearest to one that is not in it. */
import { editsBetween } from './edits.ts';

/** At most this many are offered. */
const MOST = 3;

/** A list to look for near words in. */
export type NearWords = (word: string) => readonly string[];

/**
 * Words one edit away, else two, in the list's own order; an edit is a letter in, out, changed, or two
 * swapped. A near word shares the first letter or the last: people rarely get both wrong, and a long
 * list is then quick to look through.
 */
export function nearWordsIn(list: readonly string[]): NearWords {
  const byLetter = new Map<string, string[]>();
  for (const word of list) {
    for (const letter of new Set([`^${word.charAt(0)}`, `$${word.at(-1)}`])) {
      const words = byLetter.get(letter);
      if (words === undefined) byLetter.set(letter, [word]);
      else words.push(word);
    }
  }
  const order = new Map(list.map((word, i) => [word, i]));
  const place = (word: string): number => order.get(word) ?? 0;

  return (word) => {
    const candidates = new Set([
      ...(byLetter.get(`^${word.charAt(0)}`) ?? []),
      ...(byLetter.get(`$${word.at(-1)}`) ?? []),
    ]);
    const near: [string[], string[]] = [[], []];
    for (const each of candidates) {
      if (Math.abs(each.length - word.length) > 2) continue;
      const edits = editsBetween(word, each, 2);
      if (edits === 1) near[0].push(each);
      else if (edits === 2) near[1].push(each);
    }
    const nearest = near[0].length > 0 ? near[0] : near[1];
    return nearest.sort((a, b) => place(a) - place(b)).slice(0, MOST);
  };
}
