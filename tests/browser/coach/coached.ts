import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import type { BrowserName } from '../harness/find-browser.ts';
import { openParapet, type PageOptions, type Parapet } from '../harness/open.ts';
import { waitForUi } from '../harness/ui.ts';
import * as writing from '../harness/writing.ts';

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

/** Clicks the middle of the marked phrase with a real mouse, and waits for the card. */
export async function openCard(page: Page, phrase: string): Promise<void> {
  const middle = await page.evaluate((wanted) => {
    for (const [, highlight] of CSS.highlights) {
      for (const part of highlight) {
        const range = new Range();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        if (range.toString() !== wanted) continue;
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return undefined;
  }, phrase);
  if (!middle) throw new Error(`"${phrase}" is not marked`);
  await page.mouse.click(middle.x, middle.y);
  await waitForUi(page, '.card');
}
