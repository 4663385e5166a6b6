import { type Box, cardSize, placeBeside } from '../../components/in-page/place.ts';
import type { Place } from '../../components/shapes.ts';

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

/** The card's place: beside the phrase and the caret, covering neither. */
export function cardPlace(phrase: Box, caret: Box | undefined): Place {
  return placeBeside(caret ? around(phrase, caret) : phrase, cardSize, viewport());
}

/** The pill's place: just under the end of the box, where no site has text. */
export function pillPlace(box: Box): Place {
  return { x: Math.round(box.right), y: Math.round(box.bottom), side: 'below', edge: 'right' };
}

/** The list's place: beside the pill. */
export function listPlace(pill: Place): Place {
  const box = {
    left: pill.x - cardSize.width,
    right: pill.x,
    top: pill.y,
    bottom: pill.y + pillHeight,
  };
  return placeBeside(box, cardSize, viewport());
}
