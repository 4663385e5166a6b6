import type { Place } from '../shapes.ts';

/** A rectangle in CSS px of the viewport. A `DOMRect` fits. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large a card wants to be: its width is fixed, its height what a full one takes. */
export const cardSize: Size = { width: 340, height: 260 };

/** How far to stay from what is pointed at, and from the edge of the window. */
const gap = 8;

/** One way to put something: where its near edge is, and how much room there is from there. */
interface Way {
  readonly side: Place['side'];
  readonly y: number;
  readonly room: number;
  /** On the far side of what is spared. */
  readonly beyond: boolean;
}

/**
 * Puts something of `size` beside `anchor`, covering neither it nor `spared` (the caret), as near to the anchor's left
 * edge as the window allows: below it, else above, else beyond what is spared; where it fits nowhere, where there is
 * the most room.
 */
export function placeBeside(anchor: Box, size: Size, viewport: Size, spared?: Box): Place {
  const rightmost = viewport.width - size.width - gap;
  const x = Math.round(Math.max(gap, Math.min(anchor.left, rightmost)));
  const inTheWay = spared && spared.left < x + size.width && spared.right > x ? spared : undefined;
  const ways = [
    ...waysBelow(anchor.bottom, viewport.height - gap, inTheWay),
    ...waysAbove(anchor.top, gap, inTheWay),
  ].toSorted((a, b) => Number(a.beyond) - Number(b.beyond));
  const fitting = ways.find(({ room }) => room >= size.height);
  const [roomiest] = ways.toSorted((a, b) => b.room - a.room);
  const { side, y, room } = fitting ?? roomiest ?? { side: 'below', y: anchor.bottom, room: 0 };
  return { x, y: Math.round(y), side, edge: 'left', room: Math.max(0, Math.floor(room)) };
}

/** The ways below an edge: up to what is spared, and beyond it. */
function waysBelow(from: number, end: number, spared: Box | undefined): Way[] {
  const way = (y: number, to: number, beyond: boolean): Way => ({
    side: 'below',
    y,
    room: to - y,
    beyond,
  });
  const y = from + gap;
  if (!spared || spared.bottom <= y) return [way(y, end, false)];
  return [way(y, Math.min(end, spared.top - gap), false), way(spared.bottom + gap, end, true)];
}

/** The same above an edge. */
function waysAbove(from: number, end: number, spared: Box | undefined): Way[] {
  const way = (y: number, to: number, beyond: boolean): Way => ({
    side: 'above',
    y,
    room: y - to,
    beyond,
  });
  const y = from - gap;
  if (!spared || spared.top >= y) return [way(y, end, false)];
  return [way(y, Math.max(end, spared.bottom + gap), false), way(spared.top - gap, end, true)];
}
