/** Tells when things on the page may have moved, without polling and without watching its nodes. */
import { atEnd, type Life, shortLife } from './life.ts';
import { sameList } from './same-list.ts';

export interface PlaceWatch {
  /** Watches these elements from now on, and no others. */
  aim(elements: readonly Element[]): void;
}

/**
 * Calls `moved`, at most once a frame, when the page is scrolled, resized or zoomed, or an element
 * watched has moved or changed its size for any other reason.
 */
export function watchPlaces(life: Life, moved: () => void): PlaceWatch {
  let due = false;
  const note = () => {
    if (due) return;
    due = true;
    life.requestAnimationFrame(() => {
      due = false;
      moved();
    });
  };
  const options = { capture: true, passive: true, signal: life.signal };
  for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, note, options);
  document.fonts.addEventListener('loadingdone', note, options);
  const sizes = new ResizeObserver(note);
  let watched: readonly Element[] = [];
  let aimed = shortLife(life);
  atEnd(life, () => sizes.disconnect());

  return {
    aim(elements) {
      if (sameList(elements, watched)) return;
      watched = elements;
      sizes.disconnect();
      aimed.end();
      aimed = shortLife(life);
      for (const element of elements) {
        sizes.observe(element);
        watchMoves(element, aimed, note);
      }
    },
  };
}

/**
 * Calls `moved` when an element moves within the viewport: an intersection with the very place it
 * is at now becomes less than whole. (A method of floating-ui's, packages/dom/src/autoUpdate.ts.)
 */
function watchMoves(element: Element, life: Life, moved: () => void): void {
  let observer: IntersectionObserver | undefined;
  const observe = (whole: number) => {
    observer?.disconnect();
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const page = document.documentElement;
    const margins = [top, page.clientWidth - right, page.clientHeight - bottom, left];
    let first = true;
    observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (first) {
          first = false;
          // Partly out of sight: what shows now is what can become less.
          if (ratio !== whole && ratio > 0) observe(ratio);
          return;
        }
        moved();
        observe(1);
      },
      {
        root: document,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: whole,
      },
    );
    observer.observe(element);
  };
  observe(1);
  atEnd(life, () => observer?.disconnect());
}
