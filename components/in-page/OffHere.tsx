import { Icon } from '../controls/Icon.tsx';
import { useWords } from '../words.ts';

/** In the pill's place, for a moment: the coach was switched off while someone was writing. */
export function OffHere() {
  const words = useWords();
  return (
    <p class="pill off" role="status">
      <Icon name="parapet" />
      {words('offHere')}
    </p>
  );
}
