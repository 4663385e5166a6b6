import { useMemo } from 'preact/hooks';
import type { Nudge } from '../../rules/types.ts';
import { categoryWords, levelWords } from '../nudge/level.tsx';
import type { CardState, CardStatus, Keys, ListState, ToneState } from '../shapes.ts';
import { draftHeading, toneWords } from '../tone/tone.ts';
import { plural, useWords, type Words } from '../words.ts';
import { statusWords, takenWords } from './status-words.ts';

interface Props {
  readonly nudges: readonly Nudge[];
  readonly tone?: ToneState | undefined;
  readonly card?: CardState | undefined;
  readonly list?: ListState | undefined;
  readonly news?: readonly Nudge[] | undefined;
  readonly keys: Keys;
}

const none: readonly Nudge[] = [];

function phraseAloud(words: Words, { match }: Nudge): string {
  return match ? words('quoted', [match]) : words('wholeDraft');
}

function nudgeAloud(words: Words, { nudge, origin, why }: CardState, keys: Keys): string {
  if (why && origin) {
    const about = words(categoryWords[nudge.category]);
    return [origin.pack, about, origin.owner].filter(Boolean).join('. ');
  }
  const level = words(levelWords[nudge.level]);
  const said = words('announceNudge', [level, phraseAloud(words, nudge), nudge.message]);
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

function statusAloud(words: Words, status: CardStatus, keys: Keys): string {
  const said = statusWords(words, status);
  const undo = status.kind === 'silenced' && keys['never-again'];
  return undo ? `${said} ${words('announceUndo', [undo])}` : said;
}

function newsAloud(words: Words, news: readonly Nudge[], keys: Keys): string {
  if (news.length === 0) return '';
  const phrases = [...new Set(news.map((nudge) => phraseAloud(words, nudge)))].join(', ');
  const counted = plural(words, 'announceNews', news.length, [phrases]);
  const next = keys['next-nudge'];
  return next ? `${counted} ${words('announceNext', [next])}` : counted;
}

/**
 * Tells those who listen what has opened, when they next pause. Always there, since a live region that arrives
 * together with its text is not read out; and as long as its text stays the same, nothing is said again.
 */
export function Announcer({ nudges, tone, card, list, news = none, keys }: Props) {
  const words = useWords();
  // Drawn at every key, while there is news once in a while.
  let text = useMemo(() => newsAloud(words, news, keys), [words, news, keys]);
  if (card?.status) text = statusAloud(words, card.status, keys);
  else if (card?.held) text = words('announceHeld', [nudgeAloud(words, card, keys)]);
  else if (card) text = nudgeAloud(words, card, keys);
  else if (list?.taken) text = takenWords(words, list.taken);
  else if (list) text = listAloud(words, nudges, tone);
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  );
}
