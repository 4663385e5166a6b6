import { storage } from 'wxt/utils/storage';
import type { Settings as FilledIn, Setting } from '../rules/find/settings.ts';
import type { Region, Strength } from '../rules/packs/pack.ts';

/** What the writer has chosen. Everything defaults to "on". */
export interface Settings {
  /** Packs (`press-release`) and rules (`press-release/today-announced`) switched off in the options. */
  readonly off: readonly string[];
  /** Rules (`pack/rule`) the writer answered "Don't tell me again". */
  readonly ignored: readonly string[];
  /** Sites (`x`) where the coach stays away. */
  readonly sitesOff: readonly string[];
  /** Sites on whose comments the coach reads along as well. Absent, on none. */
  readonly comments?: readonly string[];
  /** How much the coach says: rules that are surer speak at a lighter strength. */
  readonly strength: Strength;
  /** Whose law and customs count: packs for other regions keep quiet. */
  readonly region: Region;
  /** What the packs' settings are filled in with, by their names. */
  readonly filled: FilledIn;
  /** The coach is silent everywhere: until a time, in milliseconds since the epoch, or until resumed. */
  readonly paused?: { readonly until?: number };
  /** Whether a post that says to think twice is held back once. Absent, it is not. */
  readonly beforePosting?: boolean;
  /** Where the pill was dragged to, by site: how far from its own place, in CSS px. */
  readonly pillMoved?: Readonly<Record<string, PillMove>>;
}

export interface PillMove {
  readonly x: number;
  readonly y: number;
}

export const noSettings: Settings = {
  off: [],
  ignored: [],
  sitesOff: [],
  strength: 'light',
  region: 'uk',
  filled: {},
};

/** The settings as kept on this machine. Only the background writes them, and whoever first meets an older version. */
export const settingsItem = storage.defineItem<Settings>('local:settings', {
  fallback: noSettings,
  version: 2,
  migrations: { 2: withWhatIsNew },
});

/** Settings of version 1, some of which were kept before strength and region could be chosen; 2 has `filled`. */
export function withWhatIsNew(kept: Partial<Settings>): Settings {
  return { ...noSettings, ...kept };
}

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

/** The settings with the comments of a site read along, or not. */
export function withComments(settings: Settings, site: string, on: boolean): Settings {
  const others = (settings.comments ?? []).filter((each) => each !== site);
  return { ...settings, comments: on ? [...others, site] : others };
}

/** Whether the coach may read along on a site's comments, where it may on the site. */
export function readsComments({ comments = [] }: Settings, site: string): boolean {
  return comments.includes(site);
}

/** The settings with one of the packs' settings filled in, or emptied. */
export function withFilled(
  settings: Settings,
  name: string,
  setting: Setting | undefined,
): Settings {
  const { [name]: _before, ...others } = settings.filled;
  return { ...settings, filled: setting === undefined ? others : { ...others, [name]: setting } };
}

/** The settings paused until a time, or until resumed where there is none. */
export function paused(settings: Settings, until?: number): Settings {
  return { ...settings, paused: until === undefined ? {} : { until } };
}

/** The settings with the pause at its end. */
export function resumed({ paused: _over, ...settings }: Settings): Settings {
  return settings;
}

/** Whether the coach is silent everywhere at a time, in milliseconds since the epoch. */
export function isPaused({ paused }: Settings, now: number): boolean {
  return paused !== undefined && (paused.until === undefined || now < paused.until);
}

/** Whether the coach may speak on a site at a time, in milliseconds since the epoch. */
export function isOnAt(settings: Settings, site: string, now: number): boolean {
  return !settings.sitesOff.includes(site) && !isPaused(settings, now);
}

/** The settings with the pill of a site dragged so far from its own place, or back there. */
export function withPillMoved(
  settings: Settings,
  site: string,
  move: PillMove | undefined,
): Settings {
  const { [site]: _before, ...others } = settings.pillMoved ?? {};
  return { ...settings, pillMoved: move === undefined ? others : { ...others, [site]: move } };
}

/** Everything the coach must leave out: what was switched off and what was waved away for good. */
export function silenced(settings: Settings): readonly string[] {
  return [...settings.off, ...settings.ignored];
}
