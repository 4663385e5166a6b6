import { Icon } from '../controls/Icon.tsx';
import type { ToneState } from '../shapes.ts';
import { soundsOfficial, toneWords } from '../tone/tone.ts';
import { plural, useWords, type Words } from '../words.ts';

interface Props {
  readonly count: number;
  readonly tone?: ToneState | undefined;
  readonly open: boolean;
  readonly faded?: boolean | undefined;
  readonly onToggleList: () => void;
}

function labelOf(words: Words, count: number, tone: ToneState | undefined): string {
  const counted = count > 0 ? plural(words, 'pillLabel', count) : undefined;
  if (!tone || !soundsOfficial(tone)) return counted ?? words('pillLabelNone');
  return words('withTone', [counted ?? words('pillLabelNoNudges'), toneWords(words, tone)]);
}

/** The one thing of ours that stays by the compose box: how many nudges there are, and the way to their list. */
export function Pill({ count, tone, open, faded = false, onToggleList }: Props) {
  const words = useWords();
  const label = labelOf(words, count, tone);
  return (
    <button
      type="button"
      class={`pill${faded ? ' faded' : ''}`}
      aria-expanded={open}
      aria-label={label}
      title={label}
      onClick={onToggleList}
    >
      <Icon name="parapet" />
      {count > 0 ? (
        <span class="pill-count">{count}</span>
      ) : (
        <Icon name={soundsOfficial(tone) ? 'loudhailer' : 'tick'} />
      )}
    </button>
  );
}
