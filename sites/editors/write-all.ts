/** Several fixes of one box, one after the other. */
import type { Life } from '../life.ts';
import type { Edit, Editor, WriteResult } from './editor.ts';

/** What became of them: how many were written and, where that is not all, why the next one was not. */
export interface AllWritten {
  readonly written: number;
  readonly stopped?: Extract<WriteResult, { done: false }>['reason'];
}

/**
 * Writes edits made from one reading of a box, from the first in the text to the last, each proved by
 * reading back before the next. Stops at the first that cannot be written, as when the writer types in
 * between. Of two that overlap only the first is written.
 */
export async function writeAll(
  editor: Pick<Editor, 'write'>,
  box: HTMLElement,
  edits: readonly Edit[],
  life: Life,
): Promise<AllWritten> {
  let written = 0;
  let shift = 0;
  for (const edit of apart(edits)) {
    const moved = { ...edit, start: edit.start + shift, end: edit.end + shift };
    const result = await editor.write(box, moved, life);
    if (!result.done) return { written, stopped: result.reason };
    written += 1;
    shift += edit.text.length - (edit.end - edit.start);
  }
  return { written };
}

/** In the order of the text, without those that begin within the one before. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  }
  return kept;
}
