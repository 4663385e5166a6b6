import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { BrowserName } from '../harness/find-browser.ts';
import { openParapet, type PageOptions, type Parapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';
import { buildProbe, type Probe } from './build.ts';

export interface Probed {
  /** The page of the test under way. */
  readonly page: Page;
  /** Clicks into the home box and types with real keys. */
  typeAtHome(text: string): Promise<void>;
}

/** Gives every test of the describe block a fresh page in a browser with the probe, and expects no error of any. */
export function probed(name: BrowserName, options: PageOptions = {}): Probed {
  let probe: Probe;
  let parapet: Parapet;
  let page: Page;
  beforeAll(async () => {
    probe = await buildProbe();
    parapet = await openParapet(name, { ...options, extension: probe.folder });
  });
  afterAll(async () => {
    await parapet?.close();
    await probe?.remove();
  });
  beforeEach(async () => {
    page = await parapet.newPage(options);
  });
  afterEach(async () => {
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    await page.close();
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
