/** Rectangles on the screen, in CSS pixels of the viewport. */

/** What two rectangles have in common; undefined where that is nothing to look at. */
export function overlap(one: DOMRect, other: DOMRect): DOMRect | undefined {
  const left = Math.max(one.left, other.left);
  const top = Math.max(one.top, other.top);
  const width = Math.min(one.right, other.right) - left;
  const height = Math.min(one.bottom, other.bottom) - top;
  return width > 0 && height > 0 ? new DOMRect(left, top, width, height) : undefined;
}

/**
 * One rectangle for each line of text. A range over a whole element has the element's rectangle
 * beside its text's, and the ends of a range may have empty ones.
 */
export function linesOf(rects: Iterable<DOMRect>): DOMRect[] {
  const solid = [...rects].filter((rect) => rect.width > 0 && rect.height > 0);
  return solid.filter(
    (rect, index) =>
      !solid.some(
        (other, at) =>
          other !== rect && isWithin(other, rect) && (at > index || !isWithin(rect, other)),
      ),
  );
}

/** Whether the first lies within the second, give or take a rounding. */
function isWithin(inner: DOMRect, outer: DOMRect): boolean {
  const slack = 0.5;
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}
