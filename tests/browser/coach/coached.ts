import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { BrowserName } from '../harness/find-browser.ts';
import { openParapet, type PageOptions, type Parapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';

export { openCard } from '../harness/open-card.ts';

/** The extension as people get it, and a fresh page for every test. */
export interface Coached {
  readonly page: Page;
  readonly parapet: Parapet;
  /** Writes in the home box with real keys, and waits until the model has it. */
  typeAtHome(text: string): Promise<void>;
}

/** Gives every test of the describe block a fresh page in one browser, and expects no error of any page. */
export function coached(name: BrowserName, options: PageOptions = {}): Coached {
  let parapet: Parapet;
  let page: Page;
  beforeAll(async () => {
    parapet = await openParapet(name, options);
  });
  afterAll(async () => {
    await parapet?.close();
  });
  beforeEach(async () => {
    page = await parapet.newPage(options);
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    expect(parapet.pageErrors).toEqual([]);
    await page.close();
  });
  return {
    get page() {
      return page;
    },
    get parapet() {
      return parapet;
    },
    async typeAtHome(text) {
      await writing.clickInto(page, 'home/0');
      await writing.typeText(page, text);
      await writing.waitForText(page, 'home/0', text);
    },
  };
}
