/** How light a page is. */
import type { Theme } from './site.ts';

/** The theme of a page, from the colour it sets behind everything: on its body or, failing that, its root. */
export function themeOf(page: Document): Theme {
  return shadeOf(page.body) ?? shadeOf(page.documentElement) ?? 'light';
}

/** Undefined where an element has no background colour of its own. */
function shadeOf(element: Element): Theme | undefined {
  const colour = getComputedStyle(element)
    .backgroundColor.match(/[\d.]+/g)
    ?.map(Number);
  if (!colour) return undefined;
  const [red = 255, green = 255, blue = 255, alpha = 1] = colour;
  if (alpha === 0) return undefined;
  const lightness = 0.3 * red + 0.6 * green + 0.1 * blue;
  if (lightness > 128) return 'light';
  return lightness > 12 ? 'dim' : 'dark';
}
