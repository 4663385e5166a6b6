/** Where the browser paints no underlines, ours are drawn, and all that hangs on them works the same. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { builtExtension } from '../harness/build.ts';
import type { Copy } from '../harness/copy.ts';
import { drawnMarks, marks } from '../harness/marks.ts';
import { openParapet, type PageOptions, type Parapet } from '../harness/open.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import { withScript } from '../harness/with-script.ts';
import * as writing from '../harness/writing.ts';

/** A browser that has never heard of highlights. */
function withoutHighlights(): void {
  Object.defineProperty(globalThis, 'Highlight', { value: undefined });
}

const pages: readonly (readonly [string, PageOptions])[] = [
  ['a textarea', { path: 'mobile.x.com/home', editor: 'textarea' }],
  ['Draft.js in a browser without highlights', {}],
];

describe.each(browsers)('%s,', (name) => {
  let copy: Copy;
  let parapet: Parapet;
  beforeAll(async () => {
    copy = await withScript(
      builtExtension(name, process.env.PARAPET_BUILD ?? ''),
      withoutHighlights,
    );
    parapet = await openParapet(name, { extension: copy.folder });
  });
  afterAll(async () => {
    await parapet?.close();
    await copy?.remove();
  });

  const waitForDrawn = (page: Page, count: number) =>
    until(`${count} drawn marks`, async () => {
      const drawn = await drawnMarks(page);
      return drawn.length === count ? drawn : undefined;
    });

  test.each(pages)('%s: underlined, explained, fixed', async (_, options) => {
    const page = await parapet.newPage(options);
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We will utilise it and leverage it');
    const [first] = await waitForDrawn(page, 2);
    expect(await marks(page)).toEqual([]);
    if (!first) return;
    await page.mouse.click(first.x + first.width / 2, first.y + first.height / 2);
    const card = await waitForUi(page, '.card');
    expect(card.y >= first.y + first.height || card.y + card.height <= first.y).toBe(true);
    // The phrase talked about is washed.
    await waitForDrawn(page, 3);
    await ui(page).click('.card .fix');
    await until(
      'the fix',
      async () =>
        (await writing.modelText(page, 'home/0')) !== 'We will utilise it and leverage it',
    );
    await waitForDrawn(page, 1);
    await writing.press(page, 'Escape');
    await waitForUiGone(page, '.card');
    await writing.press(page, writing.mainModifier, 'a');
    await writing.press(page, 'Backspace');
    await waitForDrawn(page, 0);
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    await page.close();
  });
});
