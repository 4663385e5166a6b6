/**
 * Underlines. Where the browser can, it paints them on the page's own text; elsewhere we draw them
 * in boxes over it. Either way there is no node of ours in or near the editor.
 *
 * Ranges die whenever the editor renders anew: paint again after every change.
 */
import type { Level } from '../rules/types.ts';
import type { Reading } from './editors/editor.ts';
import { atEnd, type Life } from './life.ts';
import { openBoxes, type Stretch } from './marks/boxes.ts';
import { openHighlights } from './marks/highlights.ts';
import { levels } from './marks/mark-styles.ts';
import { type Mirrors, openMirrors, type RectsOf } from './marks/mirror.ts';
import { linesOf } from './marks/rects.ts';
import { underlinesText } from './marks/support.ts';
import { isElement, isTextarea } from './nodes.ts';
import type { Theme } from './site.ts';

/** One span of one box. */
export interface Spot {
  readonly box: HTMLElement;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
}

/** A span that is underlined. */
export interface Mark extends Spot {
  readonly level: Level;
}

export interface Marks {
  /** Shows these marks and no others. A mark whose span is gone from the page is left out. */
  paint(marks: readonly Mark[]): void;
  /** Sets one span off from the rest, as the one being talked about; nothing puts it back. */
  point(spot?: Spot): void;
  /** Puts what is drawn over the page back in its place after the page moved. */
  follow(): void;
  /** Where a span is on the screen, a rectangle for each line; none where it is not to be found. */
  rectsOf(spot: Spot): readonly DOMRect[];
  setTheme(theme: Theme): void;
}

export interface MarksOptions {
  /** An element of ours, in a shadow root over the page, to draw in where marks must be drawn. */
  readonly layer: () => HTMLElement;
  /** Whether the browser may paint on the page's text; otherwise all marks are drawn by us. */
  readonly onText?: boolean;
  /** How much of painted marks shows, from 0 to 1, in CSS; all of it by default. */
  readonly shown?: string;
}

/** Not where the user's own few colours rule: Chromium 156 then shows painted marks as selected text. */
const canPaintOnText = () =>
  underlinesText({ Highlight: globalThis.Highlight, CSS, userAgent: navigator.userAgent }) &&
  !matchMedia('(forced-colors: active)').matches;

/** Marks for one page, taken off it at the end of the life. */
export function openMarks(
  life: Life,
  { layer, onText = canPaintOnText(), shown }: MarksOptions,
): Marks {
  const highlights = onText ? openHighlights(life, shown) : undefined;
  const boxes = openBoxes(life, layer);
  const mirrors = openMirrors(life, layer);
  let painted: readonly Mark[] = [];
  let pointed: Spot | undefined;
  let drawn = false;

  const isDrawn = (spot: Spot) => !highlights || isTextarea(spot.box);
  const draw = () => {
    const rectsOf = measuring(mirrors);
    const stretches = [
      ...painted.map((mark) => ({ ...mark, look: mark.level })),
      ...(pointed ? [{ ...pointed, look: 'pointed' as const }] : []),
    ]
      .filter(isDrawn)
      .map((spot): Stretch => ({ ...spot, rects: rectsOf(spot), typeOf: typeSetterOf(spot) }));
    if (drawn || stretches.length > 0) boxes.draw(stretches);
    drawn = stretches.length > 0;
  };
  const rangesOf = (spots: readonly Spot[]) =>
    spots.filter((spot) => !isDrawn(spot)).flatMap((spot) => rangeOf(spot) ?? []);

  const setTheme = (theme: Theme) => {
    highlights?.setTheme(theme);
    boxes.setTheme(theme);
  };
  setTheme('light');
  atEnd(life, () => {
    painted = [];
    pointed = undefined;
  });
  return {
    paint(marks) {
      painted = marks;
      for (const level of levels) {
        highlights?.paint(level, rangesOf(marks.filter((mark) => mark.level === level)));
      }
      draw();
    },
    point(spot) {
      if (!pointed && !spot) return;
      pointed = spot;
      highlights?.point(rangesOf(spot ? [spot] : []));
      draw();
    },
    follow() {
      if (drawn) draw();
    },
    rectsOf: (spot) => measuring(mirrors)(spot),
    setTheme,
  };
}

/** Measures spots as they are now, each textarea once. */
function measuring(mirrors: Mirrors): (spot: Spot) => readonly DOMRect[] {
  const measured = new Map<HTMLTextAreaElement, RectsOf>();
  return (spot) => {
    if (!isTextarea(spot.box)) return linesOf(rangeOf(spot)?.getClientRects() ?? []);
    const rectsOf = measured.get(spot.box) ?? mirrors.measure(spot.box);
    measured.set(spot.box, rectsOf);
    return linesOf(rectsOf(spot.start, spot.end));
  };
}

function rangeOf({ reading, start, end }: Spot): Range | undefined {
  return reading.rangeOf(start, end);
}

/** The element whose type a span is set in. */
function typeSetterOf(spot: Spot): Element {
  const start = rangeOf(spot)?.startContainer;
  return start && isElement(start) ? start : (start?.parentElement ?? spot.box);
}
