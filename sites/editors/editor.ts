/**
 * What we ask of the library behind a compose box. One file per library, all of this shape.
 * All offsets are UTF-16 code units into the box's text, lines joined by `\n`.
 */
import type { Span } from '../../rules/types.ts';
import type { Life } from '../life.ts';

/** A box's text at one moment, and where each character of it is in the DOM. Dies with the next change. */
export interface Reading {
  readonly text: string;
  /** The DOM range of a span, or undefined when the span is not (or no longer) there. */
  rangeOf(start: number, end: number): Range | undefined;
  /** The offset of a DOM position, such as the caret; undefined outside the text. */
  offsetOf(node: Node, offset: number): number | undefined;
  /** Whether the span may be written: false where the DOM shows something the text cannot vouch for, such as a picture. */
  safe(start: number, end: number): boolean;
}

/** One change to a box: put `text` where `expected` is now. */
export interface Edit extends Span {
  readonly text: string;
  /** The text the span must hold now, or nothing is written. */
  readonly expected: string;
}

/**
 * What became of a write. Nothing was written for any reason but `not-written`, where the box's
 * text is not the one asked for and must be shown to the writer as it is.
 * - `gone`: the box left the page. `busy`: another write is under way.
 * - `composing`: an input method is composing. `stale`: the text has moved on.
 * - `unsafe`: the span holds something that must not be overwritten.
 */
export type WriteResult =
  | { readonly done: true }
  | {
      readonly done: false;
      readonly reason: 'gone' | 'busy' | 'composing' | 'stale' | 'unsafe' | 'not-written';
    };

export interface Editor {
  readonly id: string;
  /** Whether this element is this library's editable element. */
  fits(element: Element): boolean;
  read(box: HTMLElement): Reading;
  /** The writer's selection in the box, in text offsets; undefined when it is elsewhere. */
  selection(box: HTMLElement): Span | undefined;
  /** Writes one edit as the writer would, leaves the caret after it, and proves it by reading back. */
  write(box: HTMLElement, edit: Edit, life: Life): Promise<WriteResult>;
}
