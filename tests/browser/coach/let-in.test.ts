/** A site Parapet does not know: one click in the popup has it coach there, one more has it go. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsroom } from '../../pages/newsroom/server.ts';
import { browsers } from '../harness/browsers.ts';
import { letIn, watchedPatterns } from '../harness/let-in.ts';
import { waitForMarks } from '../harness/marks.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';

const [host = ''] = newsroom.hosts;
const pattern = `https://${host}/*`;
const siteSwitch = 'input[role="switch"]';

/** What the browser is asked for, noted instead of asked. */
declare global {
  interface Window {
    __asked?: readonly string[];
  }
}
declare const chrome: {
  permissions: { request: (what: { readonly origins: readonly string[] }) => Promise<boolean> };
};

describe.each(browsers)('a site Parapet does not know, %s', (name) => {
  let parapet: Parapet;
  let page: Page;
  beforeAll(async () => {
    const { path } = newsroom.start;
    const options = { standIns: [newsroom], path, csp: 'strict', grantable: [host] } as const;
    parapet = await openParapet(name, options);
    page = parapet.page;
  });
  afterAll(() => parapet?.close());

  const ours = () => page.evaluate(() => document.documentElement.childElementCount);

  async function openPopup(): Promise<Page> {
    const popup = await parapet.popupOn(page);
    await popup.waitForSelector(siteSwitch);
    return popup;
  }
  const watched = (popup: Page, on: boolean) =>
    until(`the watch to be ${on ? 'on' : 'off'}`, async () => {
      return (await watchedPatterns(popup)).includes(pattern) === on;
    });
  async function leave(popup: Page): Promise<void> {
    await popup.close();
    await page.bringToFront();
  }

  test('is read once it is let in, in the page that is open as in every other', async () => {
    if (name === 'firefox') {
      await writing.clickInto(page, 'home/0');
      await writing.typeText(page, 'We utilise it');
      expect(await ours()).toBe(2);
      const popup = await openPopup();
      await popup.click(siteSwitch);
      await watched(popup, true);
      await leave(popup);
      await waitForMarks(page, ['utilise']);
    } else {
      const popup = await parapet.extensionPage('popup.html');
      await letIn(popup, [host]);
      await leave(popup);
    }
    await page.reload();
    await page.waitForFunction(() => window.__page?.ready);
    await writing.clickInto(page, 'plain/0');
    await writing.typeText(page, 'We leverage it');
    await waitForMarks(page, ['leverage']);
    await waitForUi(page, '.pill-count');
    await page.click('.message');
    await writing.typeText(page, 'We utilise it');
    await waitForMarks(page, ['leverage']);
  });

  test('is left by one click: nothing of ours stays in the page that is open', async () => {
    const popup = await openPopup();
    await popup.click(siteSwitch);
    await watched(popup, false);
    await leave(popup);
    await waitForMarks(page, []);
    await waitForUiGone(page, '.pill');
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We utilise it');
    await writing.waitForText(page, 'home/0', 'We utilise it');
    expect(await ours()).toBe(2);
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    expect(parapet.pageErrors).toEqual([]);
  });

  test('is asked for alone', async () => {
    const popup = await openPopup();
    await popup.evaluate(() => {
      chrome.permissions.request = async ({ origins }) => {
        window.__asked = origins;
        return false;
      };
    });
    await popup.click(siteSwitch);
    const asked = await until('the question', () => popup.evaluate(() => window.__asked));
    expect(asked).toEqual([pattern]);
    await leave(popup);
  });
});
