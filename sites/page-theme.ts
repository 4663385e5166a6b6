/** How light a page is. */
import type { Theme } from './site.ts';

/** The theme of a page that sets its background as a colour, from that colour. */
export function themeOf(element: Element): Theme {
  const colour = getComputedStyle(element)
    .backgroundColor.match(/[\d.]+/g)
    ?.map(Number);
  const [red = 255, green = 255, blue = 255, alpha = 1] = colour ?? [];
  if (alpha === 0) return 'light';
  const lightness = 0.3 * red + 0.6 * green + 0.1 * blue;
  if (lightness > 128) return 'light';
  return lightness > 12 ? 'dim' : 'dark';
}
