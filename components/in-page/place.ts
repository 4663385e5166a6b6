import type { Place } from '../shapes.ts';

/** A rectangle in CSS px of the viewport. A `DOMRect` fits. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a card wants to be: its width is fixed, its height what a full one takes. */
export const cardSize: Size = { width: 340, height: 260 };

/** How far to stay from what is pointed at, and from the edge of the window. */
const gap = 8;

/**
 * Puts something of `size` beside `anchor` without covering it: below if it fits there, else wherever there is more
 * room; as near to the anchor's left edge as the window allows. `anchor` holds all that must stay in sight: the
 * phrase, and the caret where it is near.
 */
export function placeBeside(anchor: Box, size: Size, viewport: Size): Place {
  const roomBelow = viewport.height - anchor.bottom - 2 * gap;
  const roomAbove = anchor.top - 2 * gap;
  const below = roomBelow >= size.height || roomBelow >= roomAbove;
  const rightmost = viewport.width - size.width - gap;
  return {
    x: Math.round(Math.max(gap, Math.min(anchor.left, rightmost))),
    y: Math.round(below ? anchor.bottom + gap : anchor.top - gap),
    side: below ? 'below' : 'above',
    edge: 'left',
    room: Math.max(0, Math.floor(below ? roomBelow : roomAbove)),
  };
}
