/** What of an element can be seen: boxes of ours over the page must not show where it does not. */

import { isShadowRoot, isTextarea } from '../nodes.ts';
import { overlap } from './rects.ts';

/** The part of the viewport an element's text can show in; undefined where that is none. */
export function visibleArea(element: HTMLElement): DOMRect | undefined {
  let area: DOMRect | undefined = new DOMRect(0, 0, innerWidth, innerHeight);
  let freeOf: 'nothing' | 'static' = 'nothing';
  for (let each: Element | null = element; each && area; each = parentOf(each)) {
    const style = getComputedStyle(each);
    const holds = freeOf === 'nothing' || style.position !== 'static';
    if (holds && clips(each, style)) area = overlap(area, paddingBox(each, style));
    if (style.position === 'fixed') return area;
    // What is placed absolutely is not held by what stands between it and what it is placed in.
    if (style.position === 'absolute') freeOf = 'static';
    else if (holds) freeOf = 'nothing';
  }
  return area;
}

/** Whether something of the page, such as a menu or a dialog, lies over an element at a point; `ours` does not count. */
export function isCovered(element: HTMLElement, x: number, y: number, ours: Node): boolean {
  const root = element.getRootNode();
  const on = isShadowRoot(root) ? root : document;
  const hit = on.elementFromPoint(x, y);
  if (!hit || hit.contains(element) || element.contains(hit)) return false;
  return !hostsOf(ours).includes(hit);
}

function hostsOf(node: Node): readonly Element[] {
  const root = node.getRootNode();
  return isShadowRoot(root) ? [root.host, ...hostsOf(root.host)] : [];
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : null;
}

function clips(element: Element, style: CSSStyleDeclaration): boolean {
  // What the document's own elements clip is the viewport.
  if (element === document.documentElement || element === document.body) return false;
  // Firefox says "visible" of textareas, whose text scrolls all the same.
  if (isTextarea(element)) return true;
  return style.overflowX !== 'visible' || style.overflowY !== 'visible';
}

function paddingBox(element: Element, style: CSSStyleDeclaration): DOMRect {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [above, right, below, before] = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ].map(Number.parseFloat);
  return new DOMRect(
    left + (before ?? 0),
    top + (above ?? 0),
    width - (before ?? 0) - (right ?? 0),
    height - (above ?? 0) - (below ?? 0),
  );
}
