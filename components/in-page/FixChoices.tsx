import type { Fix, Nudge } from '../../rules/types.ts';
import { Icon } from '../controls/Icon.tsx';
import { type FixGroup, fixesByText } from '../nudge/nudges.ts';
import { useWords, type Words } from '../words.ts';
import { KeysHint } from './KeysHint.tsx';

interface Props {
  readonly nudge: Nudge;
  /** The text of the post it is about. */
  readonly post?: string | undefined;
  /** The keys that take the first fix. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean;
  readonly onFix: (nudge: Nudge, fix: Fix) => void;
}

function isRemoval(fix: Fix): boolean {
  return fix.text.trim() === '';
}

function removalLabel(words: Words, before: string | undefined): string {
  const phrase = before?.trim();
  return phrase ? words('cardRemove', [words('quoted', [phrase])]) : words('cardRemoveIt');
}

function groupLabel(words: Words, { before }: FixGroup): string {
  return before === undefined
    ? words('cardSuggestions')
    : words('cardInstead', [words('quoted', [before.trim()])]);
}

/** The ways out of a nudge: what goes, an arrow, and a button for each text that could come instead. */
export function FixChoices({ nudge, post, keys, disabled = false, onFix }: Props) {
  const words = useWords();
  const [first] = nudge.fixes;
  return (
    <>
      {fixesByText(nudge, post).map((group) => {
        const replaces = group.before !== undefined && group.fixes.some((fix) => !isRemoval(fix));
        return (
          <fieldset key={group.before} class="fixes" aria-label={groupLabel(words, group)}>
            {replaces && (
              <>
                <del class="before" dir="auto">
                  {group.before}
                </del>
                <Icon name="arrow" />
              </>
            )}
            {group.fixes.map((fix) => (
              <button
                key={`${fix.start}${fix.text}`}
                type="button"
                dir={isRemoval(fix) ? undefined : 'auto'}
                class={isRemoval(fix) ? 'fix removal' : 'fix'}
                disabled={disabled}
                aria-label={
                  isRemoval(fix)
                    ? undefined
                    : words('cardReplace', [words('quoted', [fix.text.trim()])])
                }
                onClick={() => onFix(nudge, fix)}
              >
                {isRemoval(fix) ? removalLabel(words, group.before) : fix.text}
              </button>
            ))}
            {group.fixes.some((fix) => fix === first) && <KeysHint keys={keys} />}
          </fieldset>
        );
      })}
    </>
  );
}
