/** What decides where a textarea puts each of its letters. */

/** Taken over as they are. */
const copied = [
  'direction',
  'unicode-bidi',
  'writing-mode',
  'text-orientation',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-size-adjust',
  'font-kerning',
  'font-optical-sizing',
  'font-feature-settings',
  'font-variation-settings',
  'font-variant-alternates',
  'font-variant-caps',
  'font-variant-east-asian',
  'font-variant-ligatures',
  'font-variant-numeric',
  'font-variant-position',
  'font-synthesis',
  'text-rendering',
  'text-size-adjust',
  '-webkit-text-size-adjust',
  '-moz-text-size-adjust',
  'text-autospace',
  'text-spacing-trim',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-transform',
  'white-space',
  'text-wrap-mode',
  'text-wrap-style',
  'white-space-collapse',
  'overflow-wrap',
  'word-break',
  'line-break',
  'hyphens',
  'hyphenate-character',
] as const;

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** A textarea's box, in its own CSS pixels: as if it were neither zoomed by style nor scaled. */
export interface Frame {
  readonly width: number;
  /** From the outer edge to the text on each side: border, padding, and the scrollbar where there is one. */
  readonly inset: Readonly<Record<(typeof sides)[number], number>>;
  /** By how much it is zoomed by style, which goes into the layout of its text. */
  readonly zoom: number;
  /** By how much it is scaled on top of that once it is laid out. */
  readonly scale: number;
}

/** The frame of a textarea as it is laid out now. */
export function frameOf(textarea: HTMLTextAreaElement): Frame {
  const style = getComputedStyle(textarea);
  const outer = textarea.getBoundingClientRect();
  const pixels = (property: string) => Number.parseFloat(style.getPropertyValue(property)) || 0;
  const border = {
    top: pixels('border-top-width'),
    right: pixels('border-right-width'),
    bottom: pixels('border-bottom-width'),
    left: pixels('border-left-width'),
  };
  const zoom = textarea.currentCSSZoom ?? 1;
  // The layout's own size is rounded: it only tells whether something scales the box.
  const laidOut = textarea.offsetWidth * zoom;
  const scale = Math.abs(outer.width - laidOut) < 1 ? 1 : outer.width / laidOut;
  const width = outer.width / scale / zoom;
  const barLeft = Math.max(0, Math.round(textarea.clientLeft - border.left));
  const barRight = bar(
    textarea.offsetWidth - textarea.clientWidth - border.left - border.right - barLeft,
  );
  const barBottom = bar(textarea.offsetHeight - textarea.clientHeight - border.top - border.bottom);
  return {
    width,
    zoom,
    scale,
    inset: {
      top: border.top + pixels('padding-top'),
      right: border.right + pixels('padding-right') + barRight,
      bottom: border.bottom + pixels('padding-bottom') + barBottom,
      left: border.left + pixels('padding-left') + barLeft,
    },
  };
}

/** A scrollbar's width from what rounded lengths leave over. */
function bar(rest: number): number {
  return rest > 1.5 ? Math.round(rest) : 0;
}

/** The declarations with which an element of ours breaks its lines as the textarea does. */
export function mirrorStyle(textarea: HTMLTextAreaElement, { width, inset, zoom }: Frame): string {
  const style = getComputedStyle(textarea);
  const declarations = copied.flatMap((property) => {
    const value = style.getPropertyValue(property);
    return value === '' ? [] : [`${property}: ${value}`];
  });
  const padding = sides.map((side) => `${inset[side]}px`).join(' ');
  return [...declarations, `width: ${width}px`, `padding: ${padding}`, `zoom: ${zoom}`].join('; ');
}
