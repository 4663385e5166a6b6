import type { CardStatus } from '../shapes.ts';
import type { Words } from '../words.ts';

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

/** The matter is settled: only the status is worth showing. */
export function isSettled(status: CardStatus | undefined): boolean {
  return status?.kind === 'done' || status?.kind === 'silenced';
}
