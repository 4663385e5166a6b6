/**
 * What every editor in a contenteditable element shares: its selection is the page's, and a fix goes
 * in by `writeBy`. An editor's own file says how its text is read and by which gesture it takes text.
 */
import type { Editor, Reading } from './editor.ts';
import { selectIn, selectionIn } from './selection.ts';
import { writeBy } from './write.ts';

/** What is particular to one library. */
export interface RichText {
  readonly id: string;
  fits(element: Element): boolean;
  read(box: HTMLElement): Reading;
  /** Puts text over what is selected; empty text removes it. */
  put(box: HTMLElement, text: string): void;
}

/** The editor of one library. */
export function richText({ id, fits, read, put }: RichText): Editor {
  const hand = {
    read,
    put,
    selection: (box: HTMLElement) => selectionIn(box, read(box)),
    select: (box: HTMLElement, span: { start: number; end: number }) =>
      selectIn(box, read(box), span),
  };
  return {
    id,
    fits,
    read,
    selection: hand.selection,
    write: (box, edit, life) => writeBy(hand, box, edit, life),
  };
}
