import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  /** Side by side, for where there is little room: the hints are tooltips then. */
  readonly compact?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, each with a word on what it means. */
export function Choices<Value extends string>({
  legend,
  choices,
  chosen,
  compact = false,
  onChoose,
}: Props<Value>) {
  const group = useId();
  return (
    <fieldset class={compact ? 'choices compact' : 'choices'}>
      <legend>{legend}</legend>
      <div class="choice-row">
        {choices.map(({ value, label, hint }) => (
          <label key={value} class="choice" title={compact ? hint : undefined}>
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              aria-labelledby={`${group}-${value}`}
              aria-describedby={hint && `${group}-${value}-hint`}
              onChange={() => onChoose(value)}
            />
            <span id={`${group}-${value}`} class="choice-label">
              {label}
            </span>
            {hint && (
              <span id={`${group}-${value}-hint`} class={compact ? 'unseen' : 'choice-hint'}>
                {hint}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
