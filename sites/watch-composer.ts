/**
 * Follows one composer while someone writes in it, without polling and without looking at the rest
 * of the page.
 */
import { ancestorsOf } from './dom.ts';
import { isComposing, watchCompositions } from './editors/composition.ts';
import { atEnd, type Life, shortLife } from './life.ts';
import { sameList } from './same-list.ts';
import type { Site } from './site.ts';

export interface ComposerEvents {
  /**
   * The draft or the facts around it may have changed, or its boxes were swapped for new ones: read
   * it again. At most once a frame, and never while an input method is composing.
   */
  changed(): void;
  /** The composer left the page, or its boxes and all that was around them did; nothing more will be told. */
  gone(): void;
}

/** How long boxes that went away are waited for while their composer stays, in milliseconds. */
const searchTime = 5_000;

export function watchComposer(
  site: Site,
  composer: HTMLElement,
  life: Life,
  on: ComposerEvents,
): void {
  const watch = shortLife(life);
  const observer = new MutationObserver(() => note());
  atEnd(watch, () => observer.disconnect());
  let due = false;
  let searching = false;
  let regions: readonly HTMLElement[] = [];
  let aimedAt: readonly Node[] = [];

  const note = () => {
    if (due) return;
    due = true;
    watch.requestAnimationFrame(() => {
      due = false;
      look();
    });
  };

  const look = () => {
    if (!composer.isConnected) return end();
    const boxes = site.boxesOf(composer);
    aim(boxes);
    if (!boxes.some(isComposing)) on.changed();
  };

  /** Has the observer see what can concern the draft: the boxes' regions, or the whole composer while they are away. */
  const aim = (boxes: readonly HTMLElement[]) => {
    if (boxes.length > 0) {
      searching = false;
      regions = [...new Set(boxes.map(site.regionOf))];
      observe(regions);
    } else if (!searching) {
      searching = true;
      observe([composer]);
      watch.setTimeout(() => searching && giveUp(), searchTime);
    }
  };

  /** A dialog that shows another page of its own will bring its boxes back; a column that shows another page will not. */
  const giveUp = () => {
    if (regions.some((region) => region.isConnected)) observe([]);
    else end();
  };
  const end = () => {
    watch.end();
    on.gone();
  };

  const observe = (within: readonly Node[]) => {
    // Whatever takes a region away changes the list of children of a node above it.
    const above = [...new Set([composer, ...within].flatMap(ancestorsOf))];
    const targets = [...above, ...within];
    if (sameList(targets, aimedAt)) return;
    aimedAt = targets;
    observer.disconnect();
    for (const node of above) observer.observe(node, { childList: true });
    for (const region of within) {
      observer.observe(region, { childList: true, characterData: true, subtree: true });
    }
  };

  const noteOwn = (event: Event) => {
    if (event.composedPath().includes(composer)) note();
  };
  const options = { capture: true, passive: true, signal: watch.signal };
  // A textarea's text changes without a change to the page; focus brings back boxes found too late.
  window.addEventListener('input', noteOwn, options);
  window.addEventListener('focusin', noteOwn, options);
  watchCompositions(watch, note);
  aim(site.boxesOf(composer));
}
