import type { Box } from '../../components/in-page/place.ts';
import type { Place, Shift } from '../../components/shapes.ts';
import { isFreeOfControls } from './free-of-controls.ts';
import { type Choice, choosePillPlace, draggedPill, pillPlaces } from './pill-place.ts';
import { viewport } from './places.ts';

/** Where the pill is by a box of a composer just now, and whether there is room to say how the draft sounds. */
export type PillSpot = (
  box: Box,
  composer: Box,
  moved?: Shift,
) => { readonly place: Place; readonly wide: boolean };

/**
 * Keeps the pill where nothing else is to press. That is looked for anew only when the box, its composer or the window
 * has another size, and not while the page scrolls.
 */
export function keepPillSpot(isOurs: (element: Element) => boolean): PillSpot {
  let seen = '';
  let choice: Choice = { index: 0, wide: false };

  return (box, composer, moved) => {
    const window = viewport();
    const places = pillPlaces(box, composer);
    const sizes = [...sizeOf(box), ...sizeOf(composer), window.width, window.height].join(' ');
    if (sizes !== seen) {
      seen = sizes;
      choice = choosePillPlace(places, (each) => isFreeOfControls(each, document, isOurs));
    }
    const place = places[choice.index] ?? places[0];
    if (moved) return { place: draggedPill(place, moved, window), wide: false };
    return { place, wide: choice.wide };
  };
}

function sizeOf({ left, top, right, bottom }: Box): readonly number[] {
  return [left, right - left, bottom - top];
}
