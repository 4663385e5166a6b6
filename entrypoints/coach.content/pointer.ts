import type { Nudge } from '../../rules/types.ts';
import type { Reading } from '../../sites/editors/editor.ts';
import type { Life } from '../../sites/life.ts';
import type { Screen } from './screen.ts';

interface Sights {
  nudges(): readonly Nudge[];
  readings(): readonly Reading[];
  readonly screen: Screen;
  open(nudge: Nudge): void;
}

/** How long the pointer must rest on a marked phrase before its card opens, in milliseconds. */
const restMs = 450;

/** Opens a nudge's card when its phrase is clicked, or the pointer rests on it. */
export function watchPointer(sights: Sights, life: Life): void {
  let moves = 0;
  const nudgeAt = (event: MouseEvent) =>
    sights.screen.owns(event) ? undefined : nudgeUnder(sights, event.clientX, event.clientY);
  const options = { capture: true, passive: true, signal: life.signal };

  window.addEventListener(
    'click',
    (event) => {
      const nudge = nudgeAt(event);
      if (nudge) sights.open(nudge);
    },
    options,
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      const move = ++moves;
      if (event.buttons !== 0) return;
      life.setTimeout(() => {
        if (move !== moves) return;
        const nudge = nudgeAt(event);
        if (nudge) sights.open(nudge);
      }, restMs);
    },
    options,
  );
}

/** The nudge whose phrase is painted at a point of the viewport. */
function nudgeUnder(sights: Sights, x: number, y: number): Nudge | undefined {
  const readings = sights.readings();
  return sights.nudges().find(({ post, start, end }) => {
    const range = end > start ? readings[post]?.rangeOf(start, end) : undefined;
    return [...(range?.getClientRects() ?? [])].some(
      (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
    );
  });
}
