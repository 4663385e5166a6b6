/**
 * What the views show and what they report back: plain data in, events out.
 * The entrypoints fill these shapes; the views know nothing of where they came from.
 */
import type { Category, Fix, Level, Nudge } from '../rules/types.ts';

/** The look of the page behind us: X has three. */
type Theme = 'light' | 'dim' | 'dark';

/**
 * Where to put something over the page, in CSS px of the viewport. `below` hangs from `y`, `above` stands on it;
 * `left` starts at `x`, `right` ends there. So nothing need be measured before it is placed.
 */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly side: 'above' | 'below';
  readonly edge: 'left' | 'right';
  /** The room there is on that side, in px: what does not fit scrolls. */
  readonly room?: number;
}

/** What became of what the writer asked for in the card. */
export type CardStatus =
  | { readonly kind: 'writing' }
  /** Written and read back. `undoKeys` as printed on the keyboard: `Ctrl+Z`, `⌘Z`. */
  | { readonly kind: 'done'; readonly undoKeys: string }
  /** Not written: `text` is offered to copy. */
  | { readonly kind: 'failed'; readonly text: string; readonly copied?: boolean }
  /** The draft has changed under the nudge since it was read. */
  | { readonly kind: 'stale' }
  /** The rule will not speak again, unless the writer takes it back at once. */
  | { readonly kind: 'silenced' };

export interface CardState {
  readonly nudge: Nudge;
  readonly place: Place;
  readonly status?: CardStatus;
}

interface PillState {
  readonly place: Place;
  /** While the writer types fast, the pill steps back. */
  readonly faded?: boolean;
}

/** How the draft sounds as a whole. */
export interface ToneState {
  readonly reading: 'news' | 'policy' | 'person' | 'mixed';
  /** From 0, a person talking, to 1, a release. */
  readonly lean: number;
}

/** Everything the in-page root shows. What is absent is not shown. */
export interface InPageState {
  readonly theme: Theme;
  /** The nudges of the draft, in reading order. */
  readonly nudges: readonly Nudge[];
  readonly pill?: PillState;
  /** Where the list of nudges is, while it is open. */
  readonly list?: Place;
  /** Shown in the list. Absent while there is too little to read. */
  readonly tone?: ToneState;
  readonly card?: CardState;
}

export interface InPageEvents {
  readonly onFix: (nudge: Nudge, fix: Fix) => void;
  readonly onNotThisTime: (nudge: Nudge) => void;
  readonly onNeverAgain: (nudge: Nudge) => void;
  /** Takes `onNeverAgain` back. */
  readonly onUndoNeverAgain: (nudge: Nudge) => void;
  readonly onCopy: (text: string) => void;
  /** Closes the card, or the list where no card is open. */
  readonly onClose: () => void;
  /** The pill was pressed: open the list, or close it if it is open. */
  readonly onToggleList: () => void;
  /** A nudge was picked from the list, or stepped to from the card. */
  readonly onSelect: (nudge: Nudge) => void;
}

/** How often this account has posted lately. Times in milliseconds since the epoch. */
export interface Cadence {
  readonly today: number;
  readonly last?: number;
  readonly now: number;
}

/** What the toolbar popup shows about the active tab. */
export interface PopupState {
  /** Absent on a page that is none of our sites. `name` as people know it: `x.com`. */
  readonly site?: { readonly name: string; readonly on: boolean };
  /** Absent while nothing is being written in the tab. */
  readonly draft?: { readonly nudges: readonly Nudge[] };
  readonly cadence: Cadence;
}

export interface PopupEvents {
  readonly onSelect: (nudge: Nudge) => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onOpenOptions: () => void;
}

export interface RuleRow {
  readonly pack: string;
  readonly rule: string;
  readonly message: string;
  readonly category: Category;
  readonly level: Level;
  readonly on: boolean;
  readonly why?: string;
  readonly owner?: string;
  readonly link?: string;
  readonly source?: string;
  /** Drafts the rule speaks up about, and near misses it leaves alone. */
  readonly examples: { readonly nudge: readonly string[]; readonly quiet: readonly string[] };
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
  | { readonly kind: 'loaded'; readonly title: string; readonly rules: number }
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly problems: readonly PackProblemRow[];
    };

/** A rule the writer asked not to hear from again. */
export interface IgnoredRow {
  readonly pack: string;
  readonly rule: string;
  readonly packTitle: string;
  readonly message: string;
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
  readonly packs: readonly PackRow[];
  readonly load?: PackLoad;
  /** The own pack just removed, while that can be undone. */
  readonly removed?: { readonly name: string; readonly title: string };
  readonly ignored: readonly IgnoredRow[];
  readonly kept: Kept;
  /** Everything has just been wiped. */
  readonly wiped?: boolean;
}

export interface OptionsEvents {
  readonly onSwitchPack: (pack: string, on: boolean) => void;
  readonly onSwitchRule: (pack: string, rule: string, on: boolean) => void;
  readonly onLoadPack: (file: File) => void;
  readonly onRemovePack: (pack: string) => void;
  readonly onUndoRemovePack: (pack: string) => void;
  readonly onStopIgnoring: (pack: string, rule: string) => void;
  readonly onWipe: () => void;
}
