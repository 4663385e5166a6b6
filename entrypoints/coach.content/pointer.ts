import type { Nudge } from '../../rules/types.ts';
import type { Life } from '../../sites/life.ts';
import type { Screen } from './screen.ts';

interface Sights {
  nudges(): readonly Nudge[];
  /** Where a nudge's phrase is on the screen. */
  rectsOf(nudge: Nudge): readonly DOMRect[];
  readonly screen: Pick<Screen, 'owns'>;
  /** Opens a nudge's card; false when it is open already. */
  open(nudge: Nudge): boolean;
  /** Closes what is open. */
  leave(): void;
}

/** How long the pointer must rest on a marked phrase before its card opens, in milliseconds. */
const restMs = 450;

/**
 * Opens a nudge's card when its phrase is clicked, or the pointer rests on it. One opened by a rest goes again when the
 * pointer rests elsewhere; whatever is open goes when the page is clicked beside it.
 */
export function watchPointer(sights: Sights, life: Life): void {
  let moves = 0;
  let rested = false;
  const nudgeAt = (event: MouseEvent) => nudgeUnder(sights, event.clientX, event.clientY);
  const options = { capture: true, passive: true, signal: life.signal };

  window.addEventListener(
    'click',
    (event) => {
      rested = false;
      if (sights.screen.owns(event)) return;
      const nudge = nudgeAt(event);
      if (nudge) sights.open(nudge);
      else sights.leave();
    },
    options,
  );
  window.addEventListener(
    'pointermove',
    (event) => {
      const move = ++moves;
      // Asked now: an event forgets its path.
      if (event.buttons !== 0 || sights.screen.owns(event)) return;
      life.setTimeout(() => {
        if (move !== moves) return;
        const nudge = nudgeAt(event);
        if (nudge) rested = sights.open(nudge) || rested;
        else if (rested) {
          rested = false;
          sights.leave();
        }
      }, restMs);
    },
    options,
  );
}

/** The nudge whose phrase is at a point of the viewport. */
function nudgeUnder(sights: Sights, x: number, y: number): Nudge | undefined {
  return sights
    .nudges()
    .find((nudge) =>
      sights
        .rectsOf(nudge)
        .some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom),
    );
}
