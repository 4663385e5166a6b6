import type { Nudge } from '../../rules/types.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { neighbours } from '../nudge/nudges.ts';
import type { Keys } from '../shapes.ts';
import { type MessageKey, useWords } from '../words.ts';

interface Props {
  readonly nudge: Nudge;
  readonly nudges: readonly Nudge[];
  readonly keys: Keys;
  readonly onSelect: (nudge: Nudge) => void;
}

/** From one nudge to the next or the one before. Not shown where there is nowhere to go. */
export function Stepper({ nudge, nudges, keys, onSelect }: Props) {
  const words = useWords();
  const { index, previous, next } = neighbours(nudges, nudge);
  if (!previous && !next) return null;
  const hint = (label: MessageKey, pressed: string | undefined) =>
    pressed && words('withKeys', [words(label), pressed]);
  return (
    <>
      {index !== undefined && (
        <span class="position">
          {words('cardPosition', [String(index + 1), String(nudges.length)])}
        </span>
      )}
      <IconButton
        icon="previous"
        label={words('cardPrevious')}
        hint={hint('cardPrevious', keys['previous-nudge'])}
        disabled={!previous}
        onPress={() => previous && onSelect(previous)}
      />
      <IconButton
        icon="next"
        label={words('cardNext')}
        hint={hint('cardNext', keys['next-nudge'])}
        disabled={!next}
        onPress={() => next && onSelect(next)}
      />
    </>
  );
}
