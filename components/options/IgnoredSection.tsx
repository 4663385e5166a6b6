import { useWords } from '../words.ts';
import { ruleMessage } from './rule-message.ts';
import type { OptionsEvents, OptionsState } from './shapes.ts';

type Props = Pick<OptionsState, 'ignored'> & Pick<OptionsEvents, 'onStopIgnoring'>;

/** The rules behind "Don't tell me again", each with the way back. */
export function IgnoredSection({ ignored, onStopIgnoring }: Props) {
  const words = useWords();
  const rows = ignored.map((row) => ({ ...row, message: ruleMessage(row.message) }));
  return (
    <>
      <p class="intro">{words(ignored.length > 0 ? 'ignoredIntro' : 'ignoredNone')}</p>
      {ignored.length > 0 && (
        <ul class="ignored">
          {rows.map(({ pack, rule, packTitle, message }) => (
            <li key={`${pack}/${rule}`}>
              <span>
                {message} <span class="pack-of">{packTitle}</span>
              </span>
              <button
                type="button"
                class="plain-button"
                aria-label={words('ignoredUndoLabel', [message])}
                onClick={() => onStopIgnoring(pack, rule)}
              >
                {words('ignoredUndo')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
