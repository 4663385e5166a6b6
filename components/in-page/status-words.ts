import type { CardStatus, TakenAll } from '../shapes.ts';
import { plural, type Words } from '../words.ts';

/** What a status says, in a sentence that can be shown and read out. */
export function statusWords(words: Words, status: CardStatus): string {
  switch (status.kind) {
    case 'writing':
      return words('cardWriting');
    case 'done':
      return words('cardDone', [status.undoKeys]);
    case 'failed':
      if (status.copied) return words('copied');
      return status.text ? words('cardFailed') : words('cardFailedRemoval');
    case 'stale':
      return words('cardStale');
    case 'silenced':
      return words('cardSilenced');
  }
}

/** What became of “Take all sure fixes”, likewise. */
export function takenWords(words: Words, taken: TakenAll): string {
  if (taken.kind === 'writing') return words('cardWriting');
  const { written, asked, undoKeys } = taken;
  if (written < asked) return words('takenSome', [String(written), String(asked)]);
  return plural(words, 'takenAll', written, [undoKeys]);
}

/** The matter is settled: only the status is worth showing. */
export function isSettled(status: CardStatus | undefined): boolean {
  return status?.kind === 'done' || status?.kind === 'silenced';
}
