/**
 * Quill, behind the posts of LinkedIn, there in an open shadow root. Both of its versions, which a
 * page does not tell apart.
 */

import { isBreak } from '../nodes.ts';
import type { Reading } from './editor.ts';
import { announceInput, breakByCommand, insertByCommand } from './gestures.ts';
import { richText } from './rich-text.ts';
import { type Layout, type Role, readBox, usualRole } from './walk.ts';

export const quill = richText({
  id: 'quill',
  fits: (element) => element.classList.contains('ql-editor'),
  read,
  put,
  breakLine: breakByCommand,
});

const layout: Layout = { roleOf };

function roleOf(element: Element): Role {
  // A line break within a line is no part of Quill's model: a `br` only ever holds an empty line open.
  if (isBreak(element)) return 'filler';
  if (element.classList.contains('ql-ui')) return 'nothing';
  return usualRole(element);
}

function read(box: HTMLElement): Reading {
  return readBox(box, layout);
}

/**
 * Quill 2 takes a replacement that is announced. Quill 1 knows no such event and lets it pass, so that
 * nothing has happened yet when the browser's own command follows, which Quill 1 reads back from the page.
 */
function put(box: HTMLElement, text: string): void {
  if (!announceInput(box, 'insertReplacementText', text)) insertByCommand(box, text);
}
