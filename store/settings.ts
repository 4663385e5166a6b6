import { storage } from 'wxt/utils/storage';
import type { Region, Strength } from '../rules/packs/pack.ts';

/** What the writer has chosen. Everything defaults to "on". */
export interface Settings {
  /** Packs (`press-release`) and rules (`press-release/today-announced`) switched off in the options. */
  readonly off: readonly string[];
  /** Rules (`pack/rule`) the writer answered "Don't tell me again". */
  readonly ignored: readonly string[];
  /** Sites (`x`) where the coach stays away. */
  readonly sitesOff: readonly string[];
  /** How much the coach says: rules that are surer speak at a lighter strength. */
  readonly strength: Strength;
  /** Whose law and customs count: packs for other regions keep quiet. */
  readonly region: Region;
}

export const noSettings: Settings = {
  off: [],
  ignored: [],
  sitesOff: [],
  strength: 'light',
  region: 'uk',
};

/** The settings as kept on this machine. Only the background writes them. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: noSettings,
  version: 1,
});

type SettingsList = 'off' | 'ignored' | 'sitesOff';

/** The settings with `entry` in, or out of, one of their lists. */
export function withEntry(
  settings: Settings,
  list: SettingsList,
  entry: string,
  present: boolean,
): Settings {
  const others = settings[list].filter((each) => each !== entry);
  return { ...settings, [list]: present ? [...others, entry] : others };
}

/** Everything the coach must leave out: what was switched off and what was waved away for good. */
export function silenced(settings: Settings): readonly string[] {
  return [...settings.off, ...settings.ignored];
}
