import { useId } from 'preact/hooks';
import type { SettingValue } from '../shapes.ts';
import { useWords } from '../words.ts';
import type { SettingRow } from './shapes.ts';

interface Props {
  readonly setting: SettingRow;
  readonly onFillIn: (value: SettingValue | undefined) => void;
}

/** The names written in a box, one on each line; what is written twice counts once. */
function namesIn(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}

/** A list of names. Kept when the box is left. */
export function NamesField({ setting, onFillIn }: Props) {
  const words = useWords();
  const id = useId();
  const names = Array.isArray(setting.value) ? setting.value : [];
  return (
    <div class="setting">
      <label for={id}>{setting.title}</label>
      <p id={`${id}-hint`} class="setting-hint">
        {setting.hint} {words('settingOnePerLine')}
      </p>
      <textarea
        // So that what was kept elsewhere meanwhile is what stands here.
        key={names.join('\n')}
        id={id}
        rows={Math.max(2, names.length + 1)}
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const next = namesIn(event.currentTarget.value);
          onFillIn(next.length > 0 ? next : undefined);
        }}
      >
        {names.join('\n')}
      </textarea>
    </div>
  );
}
