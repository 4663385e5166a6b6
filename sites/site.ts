/** What we know about one social site. One file per site, all of this shape. */
import type { Media } from '../rules/types.ts';
import type { Editor } from './editors/editor.ts';

/** The little a page needs before anyone writes on it: which boxes are compose boxes. */
export interface ComposerFinder {
  readonly id: string;
  /** Host names it holds for. */
  readonly hosts: readonly string[];
  /** Whether a page on any other host is this site's: for software that everyone may run. */
  runs?(page: Document): boolean;
  /** The compose box an event's composed path leads through, innermost first. An allow-list. */
  boxAt(path: readonly EventTarget[]): HTMLElement | undefined;
  /** Which of these are boxes of comments: not to be read unless the writer asked for that. Absent where none is. */
  isComment?(box: HTMLElement): boolean;
}

export type Theme = 'light' | 'dim' | 'dark';

/** What the page shows about a draft besides its text. */
export interface Facts {
  /** The account's handle without `@`. */
  readonly account?: string;
  readonly reply: boolean;
  readonly quote: boolean;
  readonly scheduled: boolean;
  /** A post that is out already is being edited. Absent where the page does not tell. */
  readonly edit?: boolean;
  /** For each post of the draft, in the order of its boxes; empty where the page does not tell. */
  readonly media: readonly (readonly Media[])[];
}

/** Where a page tells nothing: a new post of nobody in particular. */
export const unknownFacts: Facts = { reply: false, quote: false, scheduled: false, media: [] };

/**
 * How a site shows that a post was really sent. Where neither its requests nor its notices tell,
 * a composer that closes by itself after the writer pressed "send" is the proof: nothing else may
 * have been pressed in between.
 */
export interface SendEvidence {
  /** The composer whose enabled send control an activating event's path leads through. */
  composerSentBy(path: readonly EventTarget[]): HTMLElement | undefined;
  /** Whether the composer's send control is there and enabled, so that the shortcut would send. */
  canSend(composer: HTMLElement): boolean;
  /** What a request to this address would send; undefined for any other request. Absent where requests do not tell. */
  requestAt?(url: string): 'post' | 'scheduled' | 'edit' | undefined;
  /** The notices the page shows now. Absent where they name no post. */
  notices?(): readonly Element[];
  /** Whether a notice links to a new post of this account (of any, where the account is unknown). */
  confirms?(notice: Element, account: string | undefined): boolean;
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
