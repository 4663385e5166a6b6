/** Small questions about a page that several sites ask. */
import { isShadowRoot } from './nodes.ts';

/** Whether an element stands before another in the page. */
export function comesBefore(element: Element, other: Element): boolean {
  return Boolean(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Whether a control works now; sites say so in either of two ways. */
export function isEnabled(control: Element): boolean {
  return !control.matches(':disabled, [aria-disabled="true"]');
}

/** The first element of an event's composed path: what was really pressed, also within an open shadow root. */
export function targetOf(path: readonly EventTarget[]): Element | undefined {
  const [target] = path;
  return target instanceof Element ? target : undefined;
}

/**
 * For each box, those of `elements` that stand behind it and before the next box: on every site
 * what belongs to a post follows its text.
 */
export function behindEach<E extends Element>(
  boxes: readonly Element[],
  elements: readonly E[],
): E[][] {
  return boxes.map((box, index) => {
    const next = boxes[index + 1];
    return elements.filter(
      (element) => comesBefore(box, element) && (!next || comesBefore(element, next)),
    );
  });
}

/**
 * Where the focus is, innermost first, through open shadow roots: the path a focus event there
 * would take.
 */
export function focusPath(page: Document): EventTarget[] {
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ? [active, ...ancestorsOf(active)] : [];
}

/** Everything a node is in, innermost first, out of shadow roots into their hosts. */
export function ancestorsOf(node: Node): Node[] {
  const parent = isShadowRoot(node) ? node.host : node.parentNode;
  return parent ? [parent, ...ancestorsOf(parent)] : [];
}
