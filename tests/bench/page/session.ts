/** One browser on the stand-in, with Parapet or without, ready to be measured. */
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../browser/harness/find-browser.ts';
import { openParapet, type Parapet } from '../../browser/harness/open.ts';
import { until } from '../../browser/harness/until.ts';
import * as writing from '../../browser/harness/writing.ts';
import { installBench } from './in-page.ts';

export interface Session {
  readonly parapet: Parapet;
  /** A fresh page that can measure itself. */
  page(): Promise<Page>;
}

/** Starts a browser; `extension` is the folder of a build, or `false` for none. */
export async function openSession(name: BrowserName, extension: string | false): Promise<Session> {
  const parapet = await openParapet(name, { extension, preciseClock: true });
  await parapet.page.close();
  return {
    parapet,
    async page() {
      const page = await parapet.newPage();
      await page.evaluate(installBench);
      return page;
    },
  };
}

/** Puts a text into the home box, has the caret at its end, and waits until the coach has read it all. */
export async function begin(page: Page, text: string, coached: boolean): Promise<void> {
  await page.evaluate((put) => window.__page.put('home/0', put), text);
  await writing.clickInto(page, 'home/0');
  await writing.press(page, writing.mainModifier, 'End');
  if (coached) await until('a mark', () => page.evaluate(() => CSS.highlights.size > 0));
  // Long enough for the writer's pause, after which grammar is read too.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1_500)));
}
