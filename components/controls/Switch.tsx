interface Props {
  readonly label: string;
  readonly on: boolean;
  /** The label is said elsewhere on the screen: keep it for those who hear it. */
  readonly quiet?: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A checkbox that looks and speaks as a switch. */
export function Switch({ label, on, quiet = false, disabled = false, onSwitch }: Props) {
  return (
    <label class="switch">
      <span class={quiet ? 'unseen' : 'switch-label'}>{label}</span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox tells its own state, and may not tell it twice
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
    </label>
  );
}
