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
  readonly onChoose: (value: Value) => void;
}

/** One of a few, each with a word on what it means. */
export function Choices<Value extends string>({ legend, choices, chosen, onChoose }: Props<Value>) {
  const group = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={group}
            checked={value === chosen}
            aria-describedby={hint && `${group}-${value}`}
            onChange={() => onChoose(value)}
          />
          <span class="choice-label">{label}</span>
          {hint && (
            <span id={`${group}-${value}`} class="choice-hint">
              {hint}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
