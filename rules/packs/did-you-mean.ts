/** Guessing what a mistyped key was meant to be. */
import { editsBetween } from '../draft/edits.ts';

/** The known word nearest to this one, where one is near enough to be meant (two edits at most). */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.min(2, Math.floor(word.length / 2));
  for (const candidate of known) {
    const edits = editsBetween(word.toLowerCase(), candidate.toLowerCase(), fewest);
    if (edits < fewest || (edits === fewest && best === undefined)) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
