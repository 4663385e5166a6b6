import { type Box, cardSize, placeBeside } from '../../components/in-page/place.ts';
import type { Place } from '../../components/shapes.ts';

/** What is left free between our things and the page's, in CSS px. */
const gap = 8;
/** The pill's height with its distance to what hangs from it, in CSS px. */
const pillHeight = 28;

function viewport() {
  return { width: document.documentElement.clientWidth, height: window.innerHeight };
}

/** The smallest box around all the given ones. */
export function around(first: Box, ...others: readonly Box[]): Box {
  const all = [first, ...others];
  return {
    left: Math.min(...all.map((box) => box.left)),
    top: Math.min(...all.map((box) => box.top)),
    right: Math.max(...all.map((box) => box.right)),
    bottom: Math.max(...all.map((box) => box.bottom)),
  };
}

/** The card's place: beside the phrase, over neither it nor the caret. */
export function cardPlace(phrase: Box, caret: Box | undefined, size = viewport()): Place {
  return placeBeside(phrase, cardSize, size, caret);
}

/** How tall the picture beside a box is on sites that show one, and the room it leaves, in CSS px. */
const avatarHeight = 40;
const pillRoom = 56;

/**
 * The pill's place: beside the box under the writer's picture, where no site has text or buttons.
 * Where there is no room beside the box, it hangs from the box's end.
 */
export function pillPlace(box: Box): Place {
  if (box.left < pillRoom) {
    return { x: Math.round(box.right), y: Math.round(box.bottom), side: 'below', edge: 'right' };
  }
  const y = Math.max(box.bottom, box.top + avatarHeight) + gap;
  return { x: Math.round(box.left - gap), y: Math.round(y), side: 'below', edge: 'right' };
}

/** The list's place: beside the pill. */
export function listPlace(pill: Place): Place {
  const box = {
    left: pill.x - pillRoom,
    right: pill.x,
    top: pill.y,
    bottom: pill.y + pillHeight,
  };
  return placeBeside(box, cardSize, viewport());
}
