import { Icon } from '../controls/Icon.tsx';
import { plural, useWords } from '../words.ts';

interface Props {
  readonly count: number;
  readonly open: boolean;
  readonly faded?: boolean | undefined;
  readonly onToggleList: () => void;
}

/** The one thing of ours that stays by the compose box: how many nudges there are, and the way to their list. */
export function Pill({ count, open, faded = false, onToggleList }: Props) {
  const words = useWords();
  const label = count > 0 ? plural(words, 'pillLabel', count) : words('pillLabelNone');
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
      {count > 0 ? <span class="pill-count">{count}</span> : <Icon name="tick" />}
    </button>
  );
}
