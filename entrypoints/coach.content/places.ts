import { type Box, cardSize, placeBeside, type Size } from '../../components/in-page/place.ts';
import type { Place } from '../../components/shapes.ts';

/** The pill's size, in CSS px. */
const pillWidth = 56;
const pillHeight = 28;

/** How far from its phrase a card may be, in CSS px, to leave the rest of a draft in sight: some four lines. */
const reach = 110;

/** The window's size, in CSS px. */
export function viewport(): Size {
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

/** What a card must leave in sight besides its phrase. */
interface Spared {
  readonly caret?: Box | undefined;
  /** The text of the post: where that is short. */
  readonly text?: Box | undefined;
}

/** The card's place: clear of all that is written where that is near enough, and always of its phrase and the caret. */
export function cardPlace(phrase: Box, { caret, text }: Spared, size = viewport()): Place {
  const written = around(phrase, ...(text ? [text] : []), ...(caret ? [caret] : []));
  const clear = placeBeside({ ...written, left: phrase.left }, cardSize, size);
  const away = clear.side === 'below' ? clear.y - phrase.bottom : phrase.top - clear.y;
  const isNear = away <= reach && (clear.room ?? 0) >= cardSize.height;
  return isNear ? clear : placeBeside(phrase, cardSize, size, caret);
}

/** The list's place: beside the pill. */
export function listPlace(pill: Place): Place {
  return placeBeside(pillBox(pill), cardSize, viewport());
}

/** Whether a card there would lie over a part of the pill, so that half of it stuck out. */
export function coversPill(card: Place, pill: Place): boolean {
  const { left, top, right, bottom } = pillBox(pill);
  const across = left < card.x + cardSize.width && right > card.x;
  const height = Math.max(cardSize.height, Math.min(card.room ?? 0, 320));
  const down =
    card.side === 'below'
      ? top < card.y + height && bottom > card.y
      : top < card.y && bottom > card.y - height;
  return across && down;
}

function pillBox(pill: Place): Box {
  return {
    left: pill.edge === 'left' ? pill.x : pill.x - pillWidth,
    right: pill.edge === 'left' ? pill.x + pillWidth : pill.x,
    top: pill.side === 'below' ? pill.y : pill.y - pillHeight,
    bottom: pill.side === 'below' ? pill.y + pillHeight : pill.y,
  };
}
