/** @jsxImportSource react */
import { words } from './words.ts';

interface Props {
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** The question the page asks before it throws a draft away. */
export function DiscardSheet({ onSave, onDiscard }: Props) {
  return (
    <div className="sheet" data-testid="confirmationSheetDialog">
      <p>{words.keepDraft}</p>
      <button type="button" data-testid="confirmationSheetConfirm" onClick={onSave}>
        {words.save}
      </button>
      <button type="button" data-testid="confirmationSheetCancel" onClick={onDiscard}>
        {words.discard}
      </button>
    </div>
  );
}
