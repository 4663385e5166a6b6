/** The words of a list nearest to one that is not in it. */
import { editsBetween } from './edits.ts';

/** At most this many are offered. */
const MOST = 3;

/** Words one edit away, else two, in the list's own order. An edit is a letter in, out, changed, or two swapped. */
export function nearestWords(word: string, list: Iterable<string>): readonly string[] {
  const near: [string[], string[]] = [[], []];
  for (const each of list) {
    const edits = editsBetween(word, each, 2);
    if (edits === 1) near[0].push(each);
    else if (edits === 2) near[1].push(each);
  }
  return (near[0].length > 0 ? near[0] : near[1]).slice(0, MOST);
}
