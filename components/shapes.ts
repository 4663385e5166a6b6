/**
 * What the views show and what they report back: plain data in, events out.
 * The entrypoints fill these shapes; the views know nothing of where they came from.
 */
import type { Fix, Nudge } from '../rules/types.ts';

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

/** Whose rule it is: the pack's name for people, and who answers for it. */
export interface Origin {
  readonly pack: string;
  readonly owner?: string;
}

export interface CardState {
  readonly nudge: Nudge;
  readonly place: Place;
  readonly status?: CardStatus;
  /** The text of the post the nudge is about. */
  readonly post?: string;
  readonly origin?: Origin;
  /** “Why this rule?” was asked. */
  readonly why?: boolean;
  /** The post was held back because of this nudge: the writer may send it all the same. */
  readonly held?: boolean;
}

/** What became of “Take all sure fixes”. */
export type TakenAll =
  | { readonly kind: 'writing' }
  /** `written` of the `asked` fixes are in; where that is fewer, the first that could not be written ended it. */
  | {
      readonly kind: 'done';
      readonly written: number;
      readonly asked: number;
      readonly undoKeys: string;
    };

export interface ListState {
  readonly place: Place;
  readonly taken?: TakenAll;
}

/** What can be done by keys wherever the focus is; the names of the manifest's commands. */
export type Command =
  | 'next-nudge'
  | 'previous-nudge'
  | 'take-fix'
  | 'take-all-fixes'
  | 'not-this-time'
  | 'never-again'
  | 'why-this-rule'
  | 'toggle-list';

/** The keys the browser really has for our commands, as it writes them: `Alt+Shift+N`. */
export type Keys = Readonly<Partial<Record<Command, string>>>;

export interface PillState {
  readonly place: Place;
  /** While the writer types fast, the pill steps back. */
  readonly faded?: boolean;
  /** The draft may be said to read well: not while it is being typed, nor where that is no news. */
  readonly well?: boolean;
  /** There is room to say how the draft sounds, in words. */
  readonly wide?: boolean;
  /** The card lies over it, or over a part of it: then it is not seen at all. */
  readonly covered?: boolean;
}

/** How far the writer has dragged the pill from its own place, in CSS px. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/** How the draft sounds as a whole. */
export interface ToneState {
  readonly reading: 'news' | 'policy' | 'person' | 'mixed';
  /** From 0, a person talking, to 1, a release. */
  readonly lean: number;
  /** The two or three phrases that make it so, the most telling first. */
  readonly phrases: readonly string[];
}

/** Everything the in-page root shows. What is absent is not shown. */
export interface InPageState {
  readonly theme: Theme;
  /** The nudges of the draft, in reading order. */
  readonly nudges: readonly Nudge[];
  readonly pill?: PillState;
  /** The coach was just switched off here: said at its place, and nothing else. */
  readonly off?: Place;
  /** The list of nudges, while it is open. */
  readonly list?: ListState;
  /** Shown in the list. Absent in a reply, and while there is too little to read. */
  readonly tone?: ToneState;
  readonly card?: CardState;
  /** Nudges that came up when the writer last paused: told once to those who listen. */
  readonly news?: readonly Nudge[];
  readonly keys?: Keys;
}

export interface InPageEvents {
  readonly onFix: (nudge: Nudge, fix: Fix) => void;
  readonly onNotThisTime: (nudge: Nudge) => void;
  readonly onNeverAgain: (nudge: Nudge) => void;
  /** Takes `onNeverAgain` back. */
  readonly onUndoNeverAgain: (nudge: Nudge) => void;
  /** “Why this rule?” was pressed: answer it, or no longer. */
  readonly onWhy: () => void;
  /** Take the fixes of all sure nudges. */
  readonly onTakeAll: () => void;
  /** Send the post that was held back. */
  readonly onPostAnyway: () => void;
  /** Do not send it now. */
  readonly onLookFirst: () => void;
  readonly onCopy: (text: string) => void;
  /** Closes the card, or the list where no card is open. */
  readonly onClose: () => void;
  /** The pill was pressed: open the list, or close it if it is open. */
  readonly onToggleList: () => void;
  /** The pill was dragged aside by so much; without a shift, back to its own place. */
  readonly onMovePill: (shift?: Shift) => void;
  /** A nudge was picked from the list, or stepped to from the card. */
  readonly onSelect: (nudge: Nudge) => void;
}

/** How often this account has posted lately. Times in milliseconds since the epoch. */
export interface Cadence {
  readonly today: number;
  readonly last?: number;
  readonly now: number;
}

/** How much the coach says: each has all of the one before. */
export type Strength = 'light' | 'balanced' | 'thorough';

/** Whose law and customs hold. */
export type Region = 'uk' | 'us' | 'eu' | 'company';

/** What a setting is filled in with: yes, names, or a stretch of days as 2026-03-30. */
export type SettingValue =
  | true
  | readonly string[]
  | { readonly from: string; readonly to: string };

/** What the toolbar popup shows about the active tab. */
export interface PopupState {
  /** Absent on a page that is none of our sites. `name` as people know it: `x.com`. */
  readonly site?: { readonly name: string; readonly on: boolean };
  /** Absent while nothing is being written in the tab. */
  readonly draft?: { readonly nudges: readonly Nudge[]; readonly tone?: ToneState };
  readonly cadence: Cadence;
  readonly strength: Strength;
  /** The coach is silent everywhere: until a time, in milliseconds since the epoch, or until resumed. */
  readonly paused?: { readonly until?: number };
}

export interface PopupEvents {
  readonly onSelect: (nudge: Nudge) => void;
  readonly onChooseStrength: (strength: Strength) => void;
  /** Silence everywhere, for an hour or until resumed. */
  readonly onPause: (how: 'hour' | 'open-ended') => void;
  readonly onResume: () => void;
  readonly onSwitchSite: (on: boolean) => void;
  readonly onOpenOptions: () => void;
}
