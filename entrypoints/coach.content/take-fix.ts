import type { CardStatus } from '../../components/shapes.ts';
import type { Fix, Nudge } from '../../rules/types.ts';
import type { Editor } from '../../sites/editors/editor.ts';
import type { Life } from '../../sites/life.ts';
import { undoKeys } from './undo-keys.ts';

/** Writes a fix into the box and says what became of it, in the card's terms. */
export async function takeFix(
  editor: Editor,
  box: HTMLElement,
  nudge: Nudge,
  fix: Fix,
  life: Life,
): Promise<CardStatus> {
  const start = fix.start ?? nudge.start;
  const end = fix.end ?? nudge.end;
  const text = editor.read(box).text;
  // The nudge's own words must still stand where they stood, even if the fix reaches beyond them.
  if (text.slice(nudge.start, nudge.end) !== nudge.match) return { kind: 'stale' };
  const edit = { start, end, text: fix.text, expected: text.slice(start, end) };
  const result = await editor.write(box, edit, life);
  if (result.done) return { kind: 'done', undoKeys: undoKeys() };
  // Nothing was written, and the draft or the writer is ahead of us: the nudge will be read anew.
  const overtaken = ['stale', 'busy', 'composing', 'gone'].includes(result.reason);
  return overtaken ? { kind: 'stale' } : { kind: 'failed', text: fix.text };
}
