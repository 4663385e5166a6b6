/**
 * Slate. It takes input from `beforeinput` events only: what the browser or a script changes on the
 * page behind its back is not in the model, and breaks it.
 */
import type { Reading } from './editor.ts';
import { announceInput } from './gestures.ts';
import { richText } from './rich-text.ts';
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
  if (element instanceof HTMLBRElement) return 'nothing';
  if (element.getAttribute('data-slate-node') === 'element') {
    return element.hasAttribute('data-slate-inline') ? 'inline' : 'block';
  }
  return usualRole(element);
}

function read(box: HTMLElement): Reading {
  return readBox(box, layout);
}

function put(box: HTMLElement, text: string): void {
  if (text === '') announceInput(box, 'deleteByCut');
  else announceInput(box, 'insertReplacementText', text);
}
