import type { Box } from '../../components/in-page/place.ts';
import type { Spot } from '../../sites/marks.ts';
import type { Site } from '../../sites/site.ts';
import type { DraftReading } from './read-draft.ts';

/**
 * Where the caret is on the screen, found by the text beside it: the browser tells of none in a text area, nor in
 * another's shadow root. Undefined where the writer has selected something, and in an empty box.
 */
export function caretBox(
  site: Pick<Site, 'editorOf'>,
  { boxes, readings }: Pick<DraftReading, 'boxes' | 'readings'>,
  rectsOf: (spot: Spot) => readonly DOMRect[],
): Box | undefined {
  for (const [index, box] of boxes.entries()) {
    const reading = readings[index];
    const selection = reading && site.editorOf(box).selection(box);
    if (!selection || selection.start !== selection.end) continue;
    const { start: at } = selection;
    const edge = (start: number, end: number) => rectsOf({ box, reading, start, end }).at(-1);
    const before = at > 0 && reading.text[at - 1] !== '\n' ? edge(at - 1, at) : undefined;
    if (before) return { ...vertical(before), left: before.right, right: before.right + 1 };
    const after = at < reading.text.length ? edge(at, at + 1) : undefined;
    if (after) return { ...vertical(after), left: after.left, right: after.left + 1 };
  }
  return undefined;
}

function vertical({ top, bottom }: DOMRect): Pick<Box, 'top' | 'bottom'> {
  return { top, bottom };
}
