/**
 * A plain `<textarea>`: X on phones, Mastodon. Its text has no DOM of its own, so a reading gives
 * offsets but no ranges.
 */
import type { Span } from '../../rules/types.ts';
import { isTextarea } from '../nodes.ts';
import type { Editor, Reading } from './editor.ts';
import { insertByCommand } from './gestures.ts';
import { writeBy } from './write.ts';

export const textarea: Editor = {
  id: 'textarea',
  fits: isTextarea,
  read,
  selection,
  write: (box, edit, life) => writeBy(hand, box, edit, life),
};

/** The browser's own command keeps its undo, and frameworks that control the field hear of it. */
const hand = { read, selection, select, put: insertByCommand };

function read(box: HTMLElement): Reading {
  const text = isTextarea(box) ? box.value : '';
  return {
    text,
    rangeOf: () => undefined,
    offsetOf: () => undefined,
    safe: () => isTextarea(box) && !box.disabled && !box.readOnly,
  };
}

function selection(box: HTMLElement): Span | undefined {
  if (!isTextarea(box)) return undefined;
  return { start: box.selectionStart, end: box.selectionEnd };
}

function select(box: HTMLElement, span: Span): boolean {
  if (!isTextarea(box)) return false;
  box.setSelectionRange(span.start, span.end);
  return true;
}
