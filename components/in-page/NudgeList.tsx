import { useId } from 'preact/hooks';
import type { Nudge } from '../../rules/types.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { NudgeItem } from '../nudge/NudgeItem.tsx';
import { nudgeKey } from '../nudge/nudges.ts';
import type { ToneState } from '../shapes.ts';
import { ToneLine } from '../tone/ToneLine.tsx';
import { draftHeading } from '../tone/tone.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly nudges: readonly Nudge[];
  readonly tone?: ToneState | undefined;
  readonly current?: Nudge | undefined;
  readonly onSelect: (nudge: Nudge) => void;
  readonly onClose: () => void;
}

/** All nudges of the draft, opened from the pill. */
export function NudgeList({ nudges, tone, current, onSelect, onClose }: Props) {
  const words = useWords();
  const heading = useId();
  const currentKey = current && nudgeKey(current);
  return (
    <section class="sheet list" aria-labelledby={heading}>
      <div class="sheet-head">
        <h2 id={heading}>{draftHeading(words, nudges.length, tone)}</h2>
        <IconButton icon="close" label={words('close')} onPress={onClose} />
      </div>
      {tone && <ToneLine tone={tone} />}
      {nudges.length > 0 && (
        <ul class="nudges">
          {nudges.map((nudge) => (
            <NudgeItem
              key={nudgeKey(nudge)}
              nudge={nudge}
              current={nudgeKey(nudge) === currentKey}
              onSelect={onSelect}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
