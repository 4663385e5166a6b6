import type { Box, Size } from '../../components/in-page/place.ts';
import type { Place, Shift } from '../../components/shapes.ts';

/** What is left free between the pill and the box, in CSS px. */
const gap = 8;
/** How tall the picture beside a box is on sites that show one, in CSS px. */
const avatarHeight = 40;
/** How large the pill is at most: with its count, and with how the draft sounds in words too. */
const height = 24;
const width = 56;
const wideWidth = 230;
/** How far along a box a place is looked for when the usual ones are taken, in steps of a pill and a little. */
const slides = 6;

/**
 * The places a pill may have by a box in a composer, the best first: under the writer's picture, where hardly any site
 * has text or buttons; hanging from the box's end; standing on it; at its other side; under the composer; further and
 * further down or up along the box.
 */
export function pillPlaces(box: Box, composer: Box = box): readonly [Place, ...Place[]] {
  const right = Math.round(box.right);
  const below: Place = { x: right, y: Math.round(box.bottom), side: 'below', edge: 'right' };
  const above: Place = { x: right, y: Math.round(box.top - gap / 2), side: 'above', edge: 'right' };
  const after: Place = { x: right + gap, y: Math.round(box.top), side: 'below', edge: 'left' };
  const under: Place = { ...below, y: Math.round(composer.bottom + gap / 2) };
  const slid = Array.from({ length: slides }, (_, step) => (step + 1) * (height + gap / 2));
  const others = [
    ...[below, above, after, under],
    ...slid.map((by) => ({ ...below, y: below.y + by })),
    ...slid.map((by) => ({ ...above, y: above.y - by })),
  ] as const;
  const beside: Place = {
    ...{ x: Math.round(box.left - gap), side: 'below', edge: 'right' },
    y: Math.round(Math.max(box.bottom, box.top + avatarHeight) + gap),
  };
  const { left } = pillBox(beside, width);
  // Not across the edge of a dialog; a box that is all there is has no such edge.
  const isInside = composer.left === box.left ? left >= 0 : left >= composer.left;
  return isInside ? [beside, ...others] : [below, ...others];
}

/** The stretch of the window a pill there covers. */
export function pillBox({ x, y, side, edge }: Place, across: number): Box {
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
export function choosePillPlace(places: readonly Place[], isFree: (box: Box) => boolean): Choice {
  const index = places.findIndex((place) => isFree(pillBox(place, width)));
  const place = places[index];
  return place ? { index, wide: isFree(pillBox(place, wideWidth)) } : { index: 0, wide: false };
}

/** A pill's own place, moved as far aside as the writer has dragged it, but within the window. */
export function draggedPill(place: Place, shift: Shift, window: Size): Place {
  const { left, top } = pillBox(place, width);
  const x = within(left + shift.x, window.width - width) - left;
  const y = within(top + shift.y, window.height - height) - top;
  return { ...place, x: place.x + x, y: place.y + y };
}

function within(value: number, most: number): number {
  return Math.round(Math.max(gap, Math.min(value, most - gap)));
}
