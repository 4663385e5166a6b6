import { type Box, cardSize, placeBeside } from '../../components/in-page/place.ts';
import type { Place } from '../../components/shapes.ts';

/** The pill's size, in CSS px. */
const pillWidth = 56;
const pillHeight = 28;

/** The window's size, in CSS px. */
export function viewport() {
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

/** The list's place: beside the pill. */
export function listPlace(pill: Place): Place {
  const box = {
    left: pill.edge === 'left' ? pill.x : pill.x - pillWidth,
    right: pill.x,
    top: pill.side === 'below' ? pill.y : pill.y - pillHeight,
    bottom: pill.side === 'below' ? pill.y + pillHeight : pill.y,
  };
  return placeBeside(box, cardSize, viewport());
}
