/**
 * Slate. It takes input from `beforeinput` events only: what the browser or a script changes on the
 * page behind its back is not in the model, and breaks it.
 */

import { isBreak } from '../nodes.ts';
import type { Reading } from './editor.ts';
import { announceInput } from './gestures.ts';
import { richText } from './rich-text.ts';
import { selectionIn } from './selection.ts';
import { type Layout, type Role, readBox, usualRole } from './walk.ts';

export const slate = richText({
  id: 'slate',
  fits: (element) => element.matches('[data-slate-editor="true"]'),
  read,
  put,
});

const layout: Layout = { roleOf, showsOneBreakMore: true };

function roleOf(element: Element): Role {
  if (element.hasAttribute('data-slate-placeholder')) return 'nothing';
  if (element.hasAttribute('data-slate-void')) return 'whole';
  // Beside the foothold of an empty line.
  if (isBreak(element)) return 'nothing';
  if (element.getAttribute('data-slate-node') === 'element') {
    return element.hasAttribute('data-slate-inline') ? 'inline' : 'block';
  }
  return usualRole(element);
}

function read(box: HTMLElement): Reading {
  return readBox(box, layout);
}

/**
 * A selection from the start of a line to the start of another is, for Slate, the lines without the
 * last break (slate, `unhangRange`), but for a cut. Both come in one task, so one Ctrl+Z undoes both.
 */
function put(box: HTMLElement, text: string): void {
  if (text === '' || takesWholeLines(box)) announceInput(box, 'deleteByCut');
  if (text !== '') announceInput(box, 'insertReplacementText', text);
}

function takesWholeLines(box: HTMLElement): boolean {
  const reading = read(box);
  const span = selectionIn(box, reading);
  if (!span || span.start === span.end) return false;
  const startsLine = (at: number) => at === 0 || reading.text[at - 1] === '\n';
  return startsLine(span.start) && startsLine(span.end);
}
