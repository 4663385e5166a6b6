/**
 * Lexical, behind Facebook, Threads and Instagram: plain text (one paragraph, a `br` for each line
 * break) or rich (a paragraph for each line).
 *
 * Lexical takes input from `beforeinput` events and prevents what the browser would do, so a fix is
 * announced as a spelling checker's would be and never touches the page's nodes.
 */
import type { Reading } from './editor.ts';
import { announceInput } from './gestures.ts';
import { richText } from './rich-text.ts';
import { type Layout, type Role, readBox, usualRole } from './walk.ts';

export const lexical = richText({
  id: 'lexical',
  fits: (element) => element.matches('[data-lexical-editor="true"]'),
  read,
  put,
});

const layout: Layout = { roleOf };

function roleOf(element: Element): Role {
  // What Lexical adds at the end of a line for the browser's sake, a `br` or (in Safari) a picture.
  if (element.hasAttribute('data-lexical-managed-linebreak')) return 'filler';
  if (element.hasAttribute('data-lexical-cursor')) return 'nothing';
  if (element.hasAttribute('data-lexical-decorator')) return 'whole';
  return usualRole(element);
}

function read(box: HTMLElement): Reading {
  return readBox(box, layout);
}

function put(box: HTMLElement, text: string): void {
  if (text === '') announceInput(box, 'deleteByCut');
  else announceInput(box, 'insertReplacementText', text);
}
