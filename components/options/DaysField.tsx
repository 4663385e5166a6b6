import { useEffect, useId, useState } from 'preact/hooks';
import { Choices } from '../controls/Choices.tsx';
import type { SettingValue } from '../shapes.ts';
import { useWords } from '../words.ts';
import type { SettingRow } from './shapes.ts';

interface Props {
  readonly setting: SettingRow;
  readonly onFillIn: (value: SettingValue | undefined) => void;
}

type When = 'off' | 'on' | 'days';

interface Days {
  readonly from: string;
  readonly to: string;
}

function whenOf(value: SettingValue | undefined): When {
  if (value === undefined || value === true) return value ? 'on' : 'off';
  return 'days';
}

function daysOf(value: SettingValue | undefined): Days {
  return typeof value === 'object' && 'from' in value ? value : { from: '', to: '' };
}

function areComplete({ from, to }: Days): boolean {
  return from !== '' && to !== '' && from <= to;
}

/** Off, on, or on between two days. A stretch of days is kept once it has both ends, in their order. */
export function DaysField({ setting, onFillIn }: Props) {
  const words = useWords();
  const id = useId();
  const [when, setWhen] = useState(whenOf(setting.value));
  const [days, setDays] = useState(daysOf(setting.value));
  const kept = JSON.stringify(setting.value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a value that was kept replaces what is being filled in
  useEffect(() => {
    setWhen(whenOf(setting.value));
    setDays(daysOf(setting.value));
  }, [kept]);

  const choose = (next: When) => {
    setWhen(next);
    if (next === 'off') onFillIn(undefined);
    else if (next === 'on') onFillIn(true);
    else if (areComplete(days)) onFillIn(days);
  };
  const change = (next: Days) => {
    setDays(next);
    if (areComplete(next)) onFillIn(next);
  };
  const backwards = days.from !== '' && days.to !== '' && days.from > days.to;

  return (
    <div class="setting">
      <Choices
        legend={setting.title}
        choices={[
          { value: 'off', label: words('settingOff') },
          { value: 'on', label: words('settingOn') },
          { value: 'days', label: words('settingDays') },
        ]}
        chosen={when}
        onChoose={choose}
      />
      {when === 'days' && (
        <div class="days">
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {words(end === 'from' ? 'settingFrom' : 'settingTo')}
              <input
                type="date"
                value={days[end]}
                aria-describedby={`${id}-state`}
                onInput={(event) => change({ ...days, [end]: event.currentTarget.value })}
              />
            </label>
          ))}
        </div>
      )}
      {setting.hint && <p class="setting-hint">{setting.hint}</p>}
      <p id={`${id}-state`} class="setting-note" role="status">
        {when === 'days' &&
          !areComplete(days) &&
          words(backwards ? 'settingBackwards' : 'settingBothDays')}
      </p>
    </div>
  );
}
