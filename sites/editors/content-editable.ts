/**
 * A contenteditable element with no library we know. It is read as it is shown. What a library we do
 * not know would make of a change over several of its nodes nobody can say, so a fix is written only
 * within one run of text, where every library re-reads what the browser did, and only believed once
 * it is read back.
 */
import { isBreak, isElement, isText } from '../nodes.ts';
import type { Reading } from './editor.ts';
import { insertByCommand } from './gestures.ts';
import { richText } from './rich-text.ts';
import { type Layout, type Role, readBox, usualRole } from './walk.ts';

export const contentEditable = richText({
  id: 'contenteditable',
  fits: (element) => element instanceof HTMLElement && element.isContentEditable,
  read,
  put: insertByCommand,
});

/** Where line breaks are text, the last of a block shows no line of its own: Firefox pastes such. */
const layout: Layout = { roleOf, isBetween, showsOneBreakMore: true };

function roleOf(element: Element): Role {
  return isBreak(element) && endsBlock(element) ? 'filler' : usualRole(element);
}

function isBetween(text: Text): boolean {
  if (!/^\s*\n\s*$/.test(text.data) || !text.parentElement) return false;
  return !/pre|break-spaces/.test(getComputedStyle(text.parentElement).whiteSpace);
}

/** Whether nothing follows within the block: the browser then needs this `br` to show the line at all. */
function endsBlock(element: Element): boolean {
  for (let node: Node = element; ; ) {
    const next = node.nextSibling;
    if (next) return isElement(next) && usualRole(next) === 'block';
    const parent = node.parentElement;
    if (!parent || usualRole(parent) === 'block') return true;
    node = parent;
  }
}

function read(box: HTMLElement): Reading {
  const reading = readBox(box, layout);
  return {
    ...reading,
    safe(start, end) {
      const range = reading.rangeOf(start, end);
      const node = range?.startContainer;
      return (
        node !== undefined &&
        isText(node) &&
        node === range?.endContainer &&
        reading.safe(start, end)
      );
    },
  };
}
