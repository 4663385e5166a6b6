import type { Nudge } from '../../rules/types.ts';
import { useWords } from '../words.ts';
import { LevelName } from './level.tsx';

interface Props {
  readonly nudge: Nudge;
  /** This is the one shown in the card. */
  readonly current?: boolean;
  readonly onSelect: (nudge: Nudge) => void;
}

/** One line of a list of nudges: the phrase as it is marked in the draft, what is said about it, how firmly. */
export function NudgeItem({ nudge, current = false, onSelect }: Props) {
  const words = useWords();
  return (
    <li>
      <button
        type="button"
        class="nudge"
        aria-current={current ? 'true' : undefined}
        onClick={() => onSelect(nudge)}
      >
        <span class="nudge-head">
          {nudge.match ? (
            <span class="phrase" dir="auto">
              {nudge.match}
            </span>
          ) : (
            <span class="phrase whole">{words('wholeDraft')}</span>
          )}
          <LevelName level={nudge.level} />
        </span>
        <span class="nudge-message" dir="auto">
          {nudge.message}
        </span>
      </button>
    </li>
  );
}
