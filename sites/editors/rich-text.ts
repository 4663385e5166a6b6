/**
 * What every editor in a contenteditable element shares: its selection is the page's, and a fix goes
 * in by `writeBy`. An editor's own file says how its text is read and by which gesture it takes text.
 */
import type { Editor } from './editor.ts';
import { selectIn, selectionIn } from './selection.ts';
import { type Hand, writeBy } from './write.ts';

/** What is particular to one library. */
export interface RichText extends Pick<Hand, 'read' | 'put' | 'breakLine'> {
  readonly id: string;
  fits(element: Element): boolean;
}

/** The editor of one library. */
export function richText({ id, fits, read, ...writing }: RichText): Editor {
  const hand: Hand = {
    read,
    ...writing,
    selection: (box) => selectionIn(box, read(box)),
    select: (box, span) => selectIn(box, read(box), span),
  };
  return {
    id,
    fits,
    read,
    selection: hand.selection,
    write: (box, edit, life) => writeBy(hand, box, edit, life),
  };
}
