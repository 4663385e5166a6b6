import { Icon, type IconName } from './Icon.tsx';

interface Props {
  readonly title: string;
  readonly hint?: string;
  readonly icon?: IconName;
}

/** Stands where there is nothing to list, and says why. */
export function EmptyNote({ title, hint, icon = 'parapet' }: Props) {
  return (
    <div class="empty">
      <Icon name={icon} />
      <p class="empty-title">{title}</p>
      {hint && <p class="empty-hint">{hint}</p>}
    </div>
  );
}
