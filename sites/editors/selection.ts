/** The writer's selection, to and from text offsets. */
import type { Span } from '../../rules/types.ts';
import type { Reading } from './editor.ts';

/** The selection within a box as offsets of its reading; undefined when it is elsewhere. */
export function selectionIn(box: HTMLElement, reading: Reading): Span | undefined {
  const selection = selectionAround(box);
  if (!selection?.anchorNode || !selection.focusNode) return undefined;
  const anchor = reading.offsetOf(selection.anchorNode, selection.anchorOffset);
  const focus = reading.offsetOf(selection.focusNode, selection.focusOffset);
  if (anchor === undefined || focus === undefined) return undefined;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Selects a span of a reading on the page; false when it is not there. */
export function selectIn(box: HTMLElement, reading: Reading, span: Span): boolean {
  const range = reading.rangeOf(span.start, span.end);
  const selection = selectionAround(box);
  if (!range || !selection) return false;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  return true;
}

/** The page's selection, the nodes of a shadow root not hidden where the box is in one. */
export function selectionAround(box: HTMLElement): Selection | null {
  const root = box.getRootNode();
  return hasSelection(root) ? root.getSelection() : box.ownerDocument.getSelection();
}

/** Chromium gives every shadow root a selection of its own; Firefox lets the document's see inside. */
function hasSelection(root: Node): root is Node & Pick<Document, 'getSelection'> {
  return 'getSelection' in root;
}
