/**
 * Underlines drawn by us, in boxes laid over the page: for textareas, which no browser underlines
 * for others, and for browsers that cannot underline text they do not own. Each box holds one
 * unseen letter as wide as the phrase, in its type and underlined, so that the browser draws the
 * same line it would draw under the phrase.
 */
import type { Level } from '../../rules/types.ts';
import { atEnd, type Life } from '../life.ts';
import { isShadowRoot } from '../nodes.ts';
import type { Theme } from '../site.ts';
import { levels, markStyles } from './mark-styles.ts';
import { overlap } from './rects.ts';
import { isCovered, visibleArea } from './visible.ts';

/** One marked span on the screen. */
export interface Stretch {
  readonly look: Level | 'pointed';
  /** The compose box it is in: what clips and covers that, clips and covers the mark. */
  readonly box: HTMLElement;
  /** Where it is, a rectangle for each line, and the element that sets its type. */
  readonly rects: readonly DOMRect[];
  readonly typeOf: Element;
}

export interface Boxes {
  /** Shows these and no others, where they can be seen now. */
  draw(stretches: readonly Stretch[]): void;
  setTheme(theme: Theme): void;
}

/**
 * A line's box ends below its phrase, where waves reach. Its colours are its own also where the
 * user's few rule, or the browser would lay a plate under the unseen letter and over the phrase.
 */
const base = `
.area { position: fixed; overflow: clip; pointer-events: none; }
.line {
  position: absolute; display: block; overflow: clip; padding-bottom: 0.4em;
  background-clip: content-box; white-space: pre; color: transparent; user-select: none;
  forced-color-adjust: none;
}`;
/** It must have ink: Chromium reckons no room for a wave under a space, and cuts it off. */
const letter = '·';
const selectors = {
  suggestion: '.suggestion',
  warning: '.warning',
  error: '.error',
  pointed: '.pointed',
} as const;
const type = ['family', 'size', 'weight', 'style', 'stretch'] as const;
const looks = ['pointed', ...levels] as const;

/** Boxes in a layer of ours, taken away at the end of the life. */
export function openBoxes(life: Life, layer: () => HTMLElement): Boxes {
  const sheet = new CSSStyleSheet();
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  let styled: ShadowRoot | undefined;

  const settle = () => {
    if (place.isConnected) return;
    layer().append(place);
    const root = place.getRootNode();
    if (!isShadowRoot(root) || root === styled) return;
    styled = root;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  atEnd(life, () => {
    place.remove();
    if (!styled) return;
    styled.adoptedStyleSheets = styled.adoptedStyleSheets.filter((each) => each !== sheet);
  });

  return {
    draw(stretches) {
      if (stretches.length === 0) {
        place.replaceChildren();
        return;
      }
      settle();
      const boxes = [...new Set(stretches.map(({ box }) => box))];
      // Everything is measured before anything is drawn.
      const areas = boxes.flatMap((box) => {
        const area = visibleArea(box);
        const inBox = stretches.filter((stretch) => stretch.box === box);
        return area ? [drawArea(area, linesIn(area, inBox, place))] : [];
      });
      place.replaceChildren(...areas);
    },
    setTheme: (theme) => sheet.replaceSync(`${base}\n${markStyles(selectors, theme)}`),
  };
}

interface Line {
  readonly look: Stretch['look'];
  readonly rect: DOMRect;
  readonly font: string;
}

/** The lines of a box's stretches that can be seen, the firmer ones last and so on top. */
function linesIn(area: DOMRect, stretches: readonly Stretch[], ours: Node): Line[] {
  const fonts = new Map<Element, string>();
  return stretches
    .toSorted((a, b) => looks.indexOf(a.look) - looks.indexOf(b.look))
    .flatMap(({ look, box, rects, typeOf }) => {
      const font = fonts.get(typeOf) ?? fontOf(typeOf);
      fonts.set(typeOf, font);
      return rects.flatMap((rect): Line[] => {
        const seen = overlap(rect, area);
        if (!seen) return [];
        const covered = isCovered(box, seen.x + seen.width / 2, seen.y + seen.height / 2, ours);
        return covered ? [] : [{ look, rect, font }];
      });
    });
}

function fontOf(element: Element): string {
  const style = getComputedStyle(element);
  return type.map((part) => `font-${part}: ${style.getPropertyValue(`font-${part}`)}`).join('; ');
}

function drawArea(area: DOMRect, lines: readonly Line[]): HTMLElement {
  const element = document.createElement('div');
  element.className = 'area';
  element.style.cssText = boundsOf(area);
  element.append(
    ...lines.map(({ look, rect, font }) => {
      const line = document.createElement('span');
      line.className = `line ${look}`;
      const within = new DOMRect(rect.x - area.x, rect.y - area.y, rect.width, rect.height);
      line.style.cssText = `${font}; ${boundsOf(within)}; line-height: ${rect.height}px; letter-spacing: ${rect.width}px`;
      line.textContent = letter;
      return line;
    }),
  );
  return element;
}

function boundsOf({ x, y, width, height }: DOMRect): string {
  return `left: ${x}px; top: ${y}px; width: ${width}px; height: ${height}px`;
}
