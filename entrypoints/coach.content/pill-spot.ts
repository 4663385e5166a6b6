import type { Place, Shift } from '../../components/shapes.ts';
import { isFreeOfControls } from './free-of-controls.ts';
import { type Choice, choosePillPlace, draggedPill, pillPlaces } from './pill-place.ts';
import { viewport } from './places.ts';

/** Where the pill is by a box just now, and whether there is room to say how the draft sounds. */
export type PillSpot = (
  box: DOMRect,
  moved: Shift | undefined,
) => { readonly place: Place; readonly wide: boolean };

/**
 * Keeps the pill where nothing else is to press. That is looked for anew only when the box or the window has another
 * size, and not while the page scrolls.
 */
export function keepPillSpot(isOurs: (element: Element) => boolean): PillSpot {
  let seen = '';
  let choice: Choice = { index: 0, wide: false };

  return (box, moved) => {
    const size = viewport();
    if (moved) return { place: draggedPill(box, moved, size), wide: false };
    const sizes = [box.left, box.width, box.height, size.width, size.height].join(' ');
    if (sizes !== seen) {
      seen = sizes;
      choice = choosePillPlace(box, (each) => isFreeOfControls(each, document, isOurs));
    }
    const places = pillPlaces(box);
    return { place: places[choice.index] ?? places[0], wide: choice.wide };
  };
}
