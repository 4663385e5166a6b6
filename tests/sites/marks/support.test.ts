import { describe, expect, it } from 'vitest';
import { underlinesText } from '../../../sites/marks/support.ts';

const chrome = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/116.0.0.0 Safari/537.36';
const firefox = (version: number) =>
  `Mozilla/5.0 (X11; Linux x86_64; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`;
const api = { Highlight: class {}, CSS: { highlights: new Map() } };

describe('whether the browser underlines text it does not own', () => {
  it.each([
    ['Chromium, from the first we support', { ...api, userAgent: chrome }, true],
    ['Firefox, from the first that draws lines', { ...api, userAgent: firefox(146) }, true],
    ['Firefox today', { ...api, userAgent: firefox(153) }, true],
    ['a Firefox that only paints backgrounds', { ...api, userAgent: firefox(145) }, false],
    ['the first Firefox we support', { ...api, userAgent: firefox(140) }, false],
    ['no Highlight', { CSS: api.CSS, userAgent: chrome }, false],
    ['no registry', { Highlight: api.Highlight, CSS: {}, userAgent: chrome }, false],
    ['no CSS object', { Highlight: api.Highlight, userAgent: chrome }, false],
  ])('%s', (_, scope, underlines) => {
    expect(underlinesText(scope)).toBe(underlines);
  });
});
