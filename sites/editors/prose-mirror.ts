/**
 * ProseMirror and TipTap, behind Bluesky and the comments of LinkedIn. ProseMirror lets the browser
 * edit and reads the change back from the page, so a fix is the browser's own command.
 */
import type { Reading } from './editor.ts';
import { breakByCommand, insertByCommand } from './gestures.ts';
import { richText } from './rich-text.ts';
import { type Layout, type Role, readBox, usualRole } from './walk.ts';

export const proseMirror = richText({
  id: 'prosemirror',
  fits: (element) => element.classList.contains('ProseMirror'),
  read,
  put: insertByCommand,
  breakLine: breakByCommand,
});

const layout: Layout = { roleOf };

function roleOf(element: Element): Role {
  if (element.classList.contains('ProseMirror-trailingBreak')) return 'filler';
  if (element.matches('.ProseMirror-separator, .ProseMirror-widget')) return 'nothing';
  return usualRole(element);
}

function read(box: HTMLElement): Reading {
  return readBox(box, layout);
}
