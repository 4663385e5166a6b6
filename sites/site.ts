/** What we know about one social site. One file per site, all of this shape. */
import type { Media } from '../rules/types.ts';
import type { Editor } from './editors/editor.ts';

/** The little a page needs before anyone writes on it: which boxes are compose boxes. */
export interface ComposerFinder {
  readonly id: string;
  /** Host names it holds for. */
  readonly hosts: readonly string[];
  /** The compose box an event's composed path leads through, innermost first. An allow-list. */
  boxAt(path: readonly EventTarget[]): HTMLElement | undefined;
}

export type Theme = 'light' | 'dim' | 'dark';

/** What the page shows about a draft besides its text. */
export interface Facts {
  /** The account's handle without `@`. */
  readonly account?: string;
  readonly reply: boolean;
  readonly quote: boolean;
  readonly scheduled: boolean;
  /** For each post of the draft, in the order of its boxes. */
  readonly media: readonly (readonly Media[])[];
}

/** How a site shows that a post was really sent. */
export interface SendEvidence {
  /** The composer whose enabled send control an activating event's path leads through. */
  composerSentBy(path: readonly EventTarget[]): HTMLElement | undefined;
  /** Whether the composer's send control is there and enabled, so that the shortcut would send. */
  canSend(composer: HTMLElement): boolean;
  /** What a request to this address would send; undefined for any other request. */
  requestAt(url: string): 'post' | 'scheduled' | undefined;
  /** The notices the page shows now. */
  notices(): readonly Element[];
  /** Whether a notice links to a new post of this account (of any, where the account is unknown). */
  confirms(notice: Element, account: string | undefined): boolean;
}

export interface Site extends ComposerFinder {
  /** The composer a box belongs to: a dialog, or the column it is in. Outlives its boxes, so it is the key to "the same draft". */
  composerOf(box: HTMLElement): HTMLElement;
  /** The boxes of a composer that are on the page now, one for each post of the draft, in order. */
  boxesOf(composer: HTMLElement): readonly HTMLElement[];
  /** The small part of a composer around a box whose changes can concern its draft. */
  regionOf(box: HTMLElement): HTMLElement;
  /** The library behind a box. */
  editorOf(box: HTMLElement): Editor;
  facts(composer: HTMLElement): Facts;
  readonly evidence: SendEvidence;
  theme(): Theme;
}
