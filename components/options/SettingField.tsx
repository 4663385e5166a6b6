import type { SettingValue } from '../shapes.ts';
import { DaysField } from './DaysField.tsx';
import { NamesField } from './NamesField.tsx';
import type { SettingRow } from './shapes.ts';

interface Props {
  readonly setting: SettingRow;
  readonly onFillIn: (setting: string, value: SettingValue | undefined) => void;
}

/** Something a pack lets the organisation fill in. */
export function SettingField({ setting, onFillIn }: Props) {
  const fill = (value: SettingValue | undefined) => onFillIn(setting.name, value);
  return setting.kind === 'list' ? (
    <NamesField setting={setting} onFillIn={fill} />
  ) : (
    <DaysField setting={setting} onFillIn={fill} />
  );
}
