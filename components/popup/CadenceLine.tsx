import type { Cadence } from '../shapes.ts';
import { timeAgo } from '../time-ago.ts';
import { plural, useWords, type Words } from '../words.ts';

/** "2 posts today, last one 12 minutes ago". */
export function cadenceWords(words: Words, { today, last, now }: Cadence): string {
  if (last === undefined) {
    return today > 0 ? plural(words, 'cadenceToday', today) : words('cadenceNone');
  }
  const ago = timeAgo(words, last, now);
  return today > 0
    ? plural(words, 'cadenceTodaySince', today, [ago])
    : words('cadenceNoneSince', [ago]);
}

export function CadenceLine({ cadence }: { readonly cadence: Cadence }) {
  return <p class="cadence">{cadenceWords(useWords(), cadence)}</p>;
}
