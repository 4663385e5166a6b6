import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  /** The tooltip, where it says more than the label. */
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A button that shows a drawing only; its label is its name and its tooltip. */
export function IconButton({ icon, label, hint = label, disabled = false, onPress }: Props) {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={hint}
      disabled={disabled}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
