import { useId } from 'preact/hooks';
import type { Nudge } from '../../rules/types.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { NudgeItem } from '../nudge/NudgeItem.tsx';
import { nudgeKey, sureOnes } from '../nudge/nudges.ts';
import type { InPageEvents, Keys, TakenAll, ToneState } from '../shapes.ts';
import { ToneLine } from '../tone/ToneLine.tsx';
import { draftHeading } from '../tone/tone.ts';
import { useWords } from '../words.ts';
import { takenWords } from './status-words.ts';
import { TakeAll } from './TakeAll.tsx';

interface Props {
  readonly nudges: readonly Nudge[];
  readonly tone?: ToneState | undefined;
  readonly current?: Nudge | undefined;
  readonly taken?: TakenAll | undefined;
  readonly keys: Keys;
  readonly events: Pick<InPageEvents, 'onSelect' | 'onClose' | 'onTakeAll'>;
}

/** All nudges of the draft, opened from the pill. */
export function NudgeList({ nudges, tone, current, taken, keys, events }: Props) {
  const words = useWords();
  const heading = useId();
  const currentKey = current && nudgeKey(current);
  const sure = sureOnes(nudges);
  return (
    <section class="sheet list" aria-labelledby={heading}>
      <div class="sheet-head">
        <h2 id={heading}>{draftHeading(words, nudges.length, tone)}</h2>
        <IconButton icon="close" label={words('close')} onPress={events.onClose} />
      </div>
      {taken && <p class="taken">{takenWords(words, taken)}</p>}
      {tone && <ToneLine tone={tone} />}
      {nudges.length > 0 && (
        <ul class="nudges">
          {nudges.map((nudge) => (
            <NudgeItem
              key={nudgeKey(nudge)}
              nudge={nudge}
              current={nudgeKey(nudge) === currentKey}
              onSelect={events.onSelect}
            />
          ))}
        </ul>
      )}
      {!taken && sure.length > 0 && (
        <TakeAll count={sure.length} keys={keys} onTakeAll={events.onTakeAll} />
      )}
    </section>
  );
}
