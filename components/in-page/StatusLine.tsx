import { Icon } from '../controls/Icon.tsx';
import type { CardStatus } from '../shapes.ts';
import { useWords } from '../words.ts';
import { isSettled, statusWords } from './status-words.ts';

interface Props {
  readonly status: CardStatus;
  readonly onCopy: (text: string) => void;
  readonly onUndoNeverAgain: () => void;
}

/** What became of the writer's choice, and the way out where it did not work or was not meant. */
export function StatusLine({ status, onCopy, onUndoNeverAgain }: Props) {
  const words = useWords();
  return (
    <div class={`status ${status.kind}`}>
      <p>
        {isSettled(status) && <Icon name="tick" />}
        {statusWords(words, status)}
      </p>
      {status.kind === 'failed' && status.text && !status.copied && (
        <div class="copy">
          <span class="copy-text" dir="auto">
            {status.text}
          </span>
          <button type="button" class="plain-button" onClick={() => onCopy(status.text)}>
            {words('copy')}
          </button>
        </div>
      )}
      {status.kind === 'silenced' && (
        <button type="button" class="plain-button" onClick={onUndoNeverAgain}>
          {words('undo')}
        </button>
      )}
    </div>
  );
}
