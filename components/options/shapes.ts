/** What the options page shows and what it reports back: plain data in, events out. */
import type { Category, Level } from '../../rules/types.ts';
import type { SiteRow } from '../coaching/SiteSwitches.tsx';
import type { Keys, Region, SettingValue, Strength } from '../shapes.ts';

/** Why a rule that is switched on keeps quiet all the same. */
export type QuietReason =
  | { readonly kind: 'pack' }
  | { readonly kind: 'strength'; readonly from: Strength }
  | { readonly kind: 'region'; readonly region: Region }
  /** `setting` by its title. */
  | { readonly kind: 'setting'; readonly setting: string };

export interface RuleRow {
  readonly pack: string;
  readonly packTitle: string;
  readonly rule: string;
  readonly message: string;
  readonly category: Category;
  readonly level: Level;
  readonly on: boolean;
  /** The lightest strength at which it speaks. */
  readonly strength: Strength;
  readonly quiet?: QuietReason;
  readonly why?: string;
  readonly owner?: string;
  readonly link?: string;
  readonly source?: string;
  /** Drafts the rule speaks up about, and near misses it leaves alone. */
  readonly examples: { readonly nudge: readonly string[]; readonly quiet: readonly string[] };
}

/** Something an organisation can fill in: a list of names, or the days on which it holds. */
export interface SettingRow {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly kind: 'list' | 'days';
  readonly value?: SettingValue;
}

export interface PackRow {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly owner?: string;
  readonly purpose?: string;
  /** Shipped with Parapet; otherwise loaded here, and removable. */
  readonly house: boolean;
  readonly on: boolean;
  /** Its rules are all for a region that is not the one chosen. */
  readonly elsewhere: boolean;
  readonly settings: readonly SettingRow[];
  readonly sources: readonly { readonly title: string; readonly link?: string }[];
  readonly rules: readonly RuleRow[];
}

/** One reason a pack was refused. Line and column count from 1. */
export interface PackProblemRow {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
  readonly reason: string;
  readonly hint?: string;
}

/** What became of the pack file last given to us. */
export type PackLoad =
  | { readonly kind: 'reading'; readonly file: string }
  | {
      readonly kind: 'read';
      readonly file: string;
      /** The packs that are now in use. A zip may hold several. */
      readonly loaded: readonly { readonly title: string; readonly rules: number }[];
      /** Why what else was in it was refused. */
      readonly problems: readonly PackProblemRow[];
    };

/** A rule the writer asked not to hear from again. */
export interface IgnoredRow {
  readonly pack: string;
  readonly rule: string;
  readonly packTitle: string;
  readonly message: string;
}

/** How often one account has posted lately; replies do not count. Times in milliseconds since the epoch. */
export interface AccountRow {
  /** As people know it: `x.com`. */
  readonly site: string;
  /** Without `@`; absent where the page did not show it. */
  readonly account?: string;
  readonly today: number;
  readonly week: number;
  readonly last: number;
}

/** What is kept on this machine, counted. */
export interface Kept {
  readonly ownPacks: number;
  /** How many posts we know the time of. */
  readonly posts: number;
  /** When the oldest of them was sent, in milliseconds since the epoch. */
  readonly oldest?: number;
}

export interface OptionsState {
  readonly version: string;
  readonly strength: Strength;
  /** Whether a post that says to think twice is held back once. */
  readonly holdPosts: boolean;
  /** Whether that was set by the organisation, and is not the writer's to change. */
  readonly holdPostsManaged: boolean;
  readonly region: Region;
  /** The keys the browser has for our commands. */
  readonly keys: Keys;
  readonly packs: readonly PackRow[];
  readonly load?: PackLoad;
  /** The own pack just removed, while that can be undone. */
  readonly removed?: { readonly name: string; readonly title: string };
  readonly sites: readonly SiteRow[];
  readonly accounts: readonly AccountRow[];
  /** When all of this was looked up, in milliseconds since the epoch. */
  readonly now: number;
  readonly ignored: readonly IgnoredRow[];
  readonly kept: Kept;
  /** Everything has just been wiped. */
  readonly wiped?: boolean;
}

export interface OptionsEvents {
  /** To the browser's own page of shortcuts. */
  readonly onChangeKeys: () => void;
  readonly onHoldPosts: (on: boolean) => void;
  readonly onChooseStrength: (strength: Strength) => void;
  readonly onChooseRegion: (region: Region) => void;
  /** A setting was filled in, or emptied where there is no value. */
  readonly onFillIn: (setting: string, value: SettingValue | undefined) => void;
  readonly onSwitchPack: (pack: string, on: boolean) => void;
  readonly onSwitchRule: (pack: string, rule: string, on: boolean) => void;
  readonly onLoadPack: (file: File) => void;
  readonly onRemovePack: (pack: string) => void;
  readonly onUndoRemovePack: (pack: string) => void;
  readonly onStopIgnoring: (pack: string, rule: string) => void;
  readonly onSwitchSite: (site: string, on: boolean) => void;
  readonly onForgetTimes: () => void;
  readonly onExport: () => void;
  readonly onWipe: () => void;
}
