import type { Box, Size } from '../../components/in-page/place.ts';
import type { Place, Shift } from '../../components/shapes.ts';

/** What is left free between the pill and the box, in CSS px. */
const gap = 8;
/** How tall the picture beside a box is on sites that show one, and the room it leaves, in CSS px. */
const avatarHeight = 40;
const pillRoom = 56;
/** How large the pill is at most: with its count, and with how the draft sounds too. */
const height = 24;
const width = 52;
const wideWidth = 230;

/**
 * The places a pill may have by a box, the best first: beside it under the writer's picture, where hardly any site has
 * text or buttons; hanging from its end; standing on it; at its other side.
 */
export function pillPlaces(box: Box): readonly [Place, ...Place[]] {
  const beside: Place = {
    ...{ x: Math.round(box.left - gap), side: 'below', edge: 'right' },
    y: Math.round(Math.max(box.bottom, box.top + avatarHeight) + gap),
  };
  const right = Math.round(box.right);
  const below: Place = { x: right, y: Math.round(box.bottom), side: 'below', edge: 'right' };
  const above: Place = { x: right, y: Math.round(box.top - gap / 2), side: 'above', edge: 'right' };
  const after: Place = { x: right + gap, y: Math.round(box.top), side: 'below', edge: 'left' };
  return box.left < pillRoom ? [below, above, after] : [beside, below, above, after];
}

/** The stretch of the window a pill there covers. */
function pillBox({ x, y, side, edge }: Place, across: number): Box {
  const left = edge === 'left' ? x : x - across;
  const top = side === 'below' ? y : y - height;
  return { left, top, right: left + across, bottom: top + height };
}

/** Which of `pillPlaces` a pill gets. */
export interface Choice {
  readonly index: number;
  /** There is room to say how the draft sounds, too. */
  readonly wide: boolean;
}

/** The first place that is free, as far as `isFree` can tell; where none is, the best all the same. */
export function choosePillPlace(box: Box, isFree: (box: Box) => boolean): Choice {
  const places = pillPlaces(box);
  const index = places.findIndex((place) => isFree(pillBox(place, width)));
  const place = places[index];
  return place ? { index, wide: isFree(pillBox(place, wideWidth)) } : { index: 0, wide: false };
}

/** The pill's best place as far aside as the writer has dragged it, but within the window. */
export function draggedPill(box: Box, shift: Shift, window: Size): Place {
  const [place] = pillPlaces(box);
  const { left, top } = pillBox(place, width);
  const x = within(left + shift.x, window.width - width) - left;
  const y = within(top + shift.y, window.height - height) - top;
  return { ...place, x: place.x + x, y: place.y + y };
}

function within(value: number, most: number): number {
  return Math.round(Math.max(gap, Math.min(value, most - gap)));
}
