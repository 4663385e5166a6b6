/**
 * Where the words of a textarea are. Browsers tell of no text inside one, so the same text is laid
 * out in the same way in an element of ours, which nobody sees, and is measured there.
 */
import { atEnd, type Life } from '../life.ts';
import { frameOf, mirrorStyle } from './mirror-styles.ts';

/** The rectangles of a span on the screen, one or more a line; empty where it is not in the text. */
export type RectsOf = (start: number, end: number) => readonly DOMRect[];

export interface Mirrors {
  /** Measures a textarea as it is now. What it gives back holds until the textarea changes or moves. */
  measure(textarea: HTMLTextAreaElement): RectsOf;
}

const unseen =
  'all: initial; position: fixed; top: 0; left: 0; box-sizing: border-box; height: auto; margin: 0; border: 0; visibility: hidden; pointer-events: none; contain: layout style';

interface Mirror {
  readonly element: HTMLElement;
  readonly text: Text;
  /** As set last: the browser writes it differently. */
  style: string;
}

/** Mirrors in a layer of ours, taken away at the end of the life. */
export function openMirrors(life: Life, layer: () => HTMLElement): Mirrors {
  const mirrors = new Map<HTMLTextAreaElement, Mirror>();
  atEnd(life, () => {
    for (const { element } of mirrors.values()) element.remove();
    mirrors.clear();
  });

  const mirrorFor = (textarea: HTMLTextAreaElement): Mirror => {
    for (const [other, { element }] of mirrors) {
      if (other.isConnected) continue;
      element.remove();
      mirrors.delete(other);
    }
    const known = mirrors.get(textarea) ?? newMirror();
    mirrors.set(textarea, known);
    if (!known.element.isConnected) layer().append(known.element);
    return known;
  };

  return {
    measure(textarea) {
      const mirror = mirrorFor(textarea);
      const { element, text } = mirror;
      const frame = frameOf(textarea);
      const style = `${unseen}; ${mirrorStyle(textarea, frame)}`;
      if (mirror.style !== style) {
        mirror.style = style;
        element.style.cssText = style;
      }
      const lang = textarea.closest('[lang]')?.getAttribute('lang') ?? '';
      if (element.lang !== lang) element.lang = lang;
      if (text.data !== textarea.value) text.data = textarea.value;

      const from = element.getBoundingClientRect();
      const to = textarea.getBoundingClientRect();
      const { scale, zoom } = frame;
      const across = to.left - scale * (from.left + zoom * textarea.scrollLeft);
      const down = to.top - scale * (from.top + zoom * textarea.scrollTop);
      return (start, end) => {
        if (start < 0 || end > text.length || start > end) return [];
        const range = document.createRange();
        range.setStart(text, start);
        range.setEnd(text, end);
        return [...range.getClientRects()].map(
          ({ x, y, width, height }) =>
            new DOMRect(across + scale * x, down + scale * y, scale * width, scale * height),
        );
      };
    },
  };
}

function newMirror(): Mirror {
  const element = document.createElement('div');
  element.setAttribute('aria-hidden', 'true');
  const text = document.createTextNode('');
  element.append(text);
  return { element, text, style: '' };
}
