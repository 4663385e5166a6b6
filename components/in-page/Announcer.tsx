import type { Nudge } from '../../rules/types.ts';
import { categoryWords, levelWords } from '../nudge/level.tsx';
import type { CardState, Keys, ListState, ToneState } from '../shapes.ts';
import { draftHeading, toneWords } from '../tone/tone.ts';
import { plural, useWords, type Words } from '../words.ts';
import { statusWords, takenWords } from './status-words.ts';

interface Props {
  readonly nudges: readonly Nudge[];
  readonly tone?: ToneState | undefined;
  readonly card?: CardState | undefined;
  readonly list?: ListState | undefined;
  readonly keys: Keys;
}

function nudgeAloud(words: Words, { nudge, origin, why }: CardState, keys: Keys): string {
  if (why && origin) {
    const about = words(categoryWords[nudge.category]);
    return [origin.pack, about, origin.owner].filter(Boolean).join('. ');
  }
  const phrase = nudge.match ? words('quoted', [nudge.match]) : words('wholeDraft');
  const said = words('announceNudge', [words(levelWords[nudge.level]), phrase, nudge.message]);
  const [fix] = nudge.fixes;
  if (!fix) return said;
  const take = keys['take-fix'];
  const counted = plural(words, 'announceFixes', nudge.fixes.length);
  return take && fix.text.trim() !== ''
    ? `${said} ${counted} ${words('announceTake', [take, words('quoted', [fix.text.trim()])])}`
    : `${said} ${counted}`;
}

function listAloud(words: Words, nudges: readonly Nudge[], tone: ToneState | undefined): string {
  const heading = draftHeading(words, nudges.length, tone);
  return tone ? words('withTone', [heading, toneWords(words, tone)]) : heading;
}

/**
 * Tells those who listen what has opened, when they next pause. Always there, since a live region that arrives
 * together with its text is not read out; and as long as its text stays the same, nothing is said again.
 */
export function Announcer({ nudges, tone, card, list, keys }: Props) {
  const words = useWords();
  let text = '';
  if (card?.status) text = statusWords(words, card.status);
  else if (card) text = nudgeAloud(words, card, keys);
  else if (list?.taken) text = takenWords(words, list.taken);
  else if (list) text = listAloud(words, nudges, tone);
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  );
}
