import type { Nudge } from '../../rules/types.ts';
import { levelWords } from '../nudge/level.tsx';
import type { CardState, ToneState } from '../shapes.ts';
import { draftHeading, toneWords } from '../tone/tone.ts';
import { plural, useWords, type Words } from '../words.ts';
import { statusWords } from './status-words.ts';

interface Props {
  readonly nudges: readonly Nudge[];
  readonly tone?: ToneState | undefined;
  readonly card?: CardState | undefined;
  readonly listOpen: boolean;
}

function aloud(words: Words, { nudge, status }: CardState): string {
  if (status) return statusWords(words, status);
  const phrase = nudge.match ? words('quoted', [nudge.match]) : words('wholeDraft');
  const said = words('announceNudge', [words(levelWords[nudge.level]), phrase, nudge.message]);
  const fixes = nudge.fixes.length;
  return fixes > 0 ? `${said} ${plural(words, 'announceFixes', fixes)}` : said;
}

/**
 * Tells those who listen what has opened, when they next pause. Always there, since a live region that arrives
 * together with its text is not read out.
 */
export function Announcer({ nudges, tone, card, listOpen }: Props) {
  const words = useWords();
  let text = '';
  if (card) text = aloud(words, card);
  else if (listOpen) {
    const heading = draftHeading(words, nudges.length, tone);
    text = tone ? words('withTone', [heading, toneWords(words, tone)]) : heading;
  }
  return (
    <p class="unseen" role="status">
      {text}
    </p>
  );
}
