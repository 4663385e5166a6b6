import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { BrowserName } from '../harness/find-browser.ts';
import { openParapet, type PageOptions, type Parapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';
import { buildProbe } from './build.ts';

export interface Probed {
  /** The page of the test under way. */
  readonly page: Page;
  /** Clicks into the home box and types with real keys. */
  typeAtHome(text: string): Promise<void>;
}

/**
 * Gives the tests of the describe block a browser with the probe, and expects no error of any: each
 * test a fresh page, or all of them one page whose home box is emptied in between.
 */
export function probed(
  name: BrowserName,
  options: PageOptions = {},
  pages: 'one each' | 'one' = 'one each',
): Probed {
  let parapet: Parapet;
  let page: Page;
  beforeAll(async () => {
    const extension = await buildProbe();
    parapet = await openParapet(name, { ...options, extension });
    page = parapet.page;
  });
  afterAll(async () => {
    await parapet?.close();
  });
  beforeEach(async () => {
    if (pages === 'one each') page = await parapet.newPage(options);
    else {
      await page.evaluate(() => {
        // Draft loses its place when its state is replaced under the writer's caret.
        window.__page.element('home/0')?.blur();
        window.__page.put('home/0', '');
      });
    }
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    if (pages === 'one each') await page.close();
  });
  return {
    get page() {
      return page;
    },
    async typeAtHome(text) {
      await writing.clickInto(page, 'home/0');
      await writing.typeText(page, text);
      await writing.waitForText(page, 'home/0', text);
    },
  };
}
