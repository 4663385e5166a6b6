/** The toolbar popup: the draft of the tab, the switch for its site, how often the account posts. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { browsers } from '../harness/browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { toolbarFor } from '../harness/toolbar.ts';
import { ui, waitForUi } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { coached, openCard } from './coached.ts';

/** The id of the newest tab on the stand-in, as the extension's own pages see it. */
function newestTab(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as Partial<Record<'browser' | 'chrome', Browser>>;
    const tabs = (await (browser ?? chrome)?.tabs.query({ url: 'https://x.com/*' })) ?? [];
    return Math.max(...tabs.map(({ id }) => id ?? 0));
  });
}

describe.each(browsers)('the popup, %s', (name) => {
  const at = coached(name);

  /** The popup as it is for the page under test, in a tab of its own. */
  async function popup(): Promise<Page> {
    const page = await at.parapet.extensionPage('popup.html');
    const tab = await newestTab(page);
    await page.close();
    return at.parapet.extensionPage(`popup.html?tab=${tab}`);
  }
  const shown = (page: Page) => page.evaluate(() => document.body.innerText);
  const press = (page: Page, name: string) =>
    page.locator(`::-p-xpath(//button[contains(., "${name}")])`).click();
  const waitFor = (page: Page, words: string | RegExp) =>
    until(`${words} in the popup`, async () => {
      const text = await shown(page);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    });

  test('says so when nothing is being written', async () => {
    const page = await popup();
    await waitFor(page, 'Nothing being written');
    await page.close();
  });

  /** The popup closes itself when it has shown the way; Firefox refuses to switch tabs meanwhile. */
  const pageIsBack = () =>
    until('the page to come back', () =>
      at.page.bringToFront().then(
        () => true,
        () => false,
      ),
    );

  test('lists the nudges of the tab’s draft, and one that is picked opens its card there', async () => {
    await at.typeAtHome('We utilise and leverage');
    await waitForMarks(at.page, ['leverage', 'utilise']);
    const page = await popup();
    await waitFor(page, '2 nudges');
    await page.click('.nudge');
    await pageIsBack();
    await waitForUi(at.page, '.card');
  });

  test('one that is picked is scrolled to', async () => {
    await at.page.setViewport({ width: 1280, height: 300 });
    await at.typeAtHome('We utilise it');
    await waitForMarks(at.page, ['utilise']);
    const above = () =>
      at.page.evaluate(() => {
        const box = window.__page.element('home/0')?.getBoundingClientRect();
        return box !== undefined && box.top < 0;
      });
    await at.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    expect(await above()).toBe(true);
    const page = await popup();
    await waitFor(page, '1 nudge');
    await page.click('.nudge');
    await pageIsBack();
    await waitForUi(at.page, '.card');
    expect(await above()).toBe(false);
  });

  test('says how the tab’s draft sounds', async () => {
    await at.typeAtHome(
      'The Department today announced it will end the scheme, the Minister said.',
    );
    await until('a pill that says how it sounds', async () =>
      (await ui(at.page).attribute('.pill', 'aria-label'))?.includes('Sounds like'),
    );
    const page = await popup();
    await waitFor(page, 'Sounds like a press release');
    await page.close();
  });

  test('switches the site off and on again, at once', async () => {
    await at.typeAtHome('We utilise');
    await waitForMarks(at.page, ['utilise']);
    const page = await popup();
    await waitFor(page, '1 nudge');
    await page.click('input[role="switch"]');
    await waitFor(page, 'Off on x.com');
    await at.page.bringToFront();
    await waitForMarks(at.page, []);
    await page.bringToFront();
    await page.click('input[role="switch"]');
    await at.page.bringToFront();
    await waitForMarks(at.page, ['utilise']);
    await page.close();
  });

  test('pauses everywhere, tells so on the toolbar, and speaks again when resumed', async () => {
    await at.typeAtHome('We utilise');
    await waitForMarks(at.page, ['utilise']);
    const button = await toolbarFor(at.parapet, at.page);
    const page = await popup();
    await waitFor(page, '1 nudge');
    await button.waitFor({ badge: '1', drawing: 'active', title: 'Parapet' });
    await page.bringToFront();
    await press(page, 'Pause for an hour');
    await waitFor(page, /Paused until \d/);
    await button.waitFor({ badge: '', drawing: 'paused', title: 'Parapet: paused' });
    await waitForMarks(at.page, []);
    await page.bringToFront();
    await press(page, 'Resume');
    await waitFor(page, '1 nudge');
    await button.waitFor({ badge: '1', drawing: 'active', title: 'Parapet' });
    await page.bringToFront();
    await page.click('input[role="switch"]');
    await button.waitFor({ badge: '', drawing: 'off', title: 'Parapet: off on this site' });
    await page.bringToFront();
    await page.click('input[role="switch"]');
    await button.waitFor({ badge: '1', drawing: 'active', title: 'Parapet' });
    await page.close();
    await button.close();
    await waitForMarks(at.page, ['utilise']);
  });

  test('the toolbar counts the nudges of the tab in front, and no longer when they are gone', async () => {
    await at.typeAtHome('We utilise and leverage');
    await waitForMarks(at.page, ['leverage', 'utilise']);
    const button = await toolbarFor(at.parapet, at.page);
    await button.waitFor({ badge: '2' });
    const other = await at.parapet.newPage();
    await writing.clickInto(other, 'home/0');
    await writing.typeText(other, 'We utilise');
    await waitForMarks(other, ['utilise']);
    const otherButton = await toolbarFor(at.parapet, other);
    await otherButton.waitFor({ badge: '1' });
    await button.waitFor({ badge: '2' });
    await openCard(at.page, 'utilise');
    await ui(at.page).click('.card .fix');
    await button.waitFor({ badge: '1' });
    // Within the site, and to another page altogether.
    await at.page.click('a[href="/messages"]');
    await button.waitFor({ badge: '' });
    await otherButton.waitFor({ badge: '1' });
    await other.goto('https://x.com/home?again');
    await otherButton.waitFor({ badge: '' });
    await Promise.all([button.close(), otherButton.close()]);
    await other.close();
  });

  test('a pause ends by itself', async () => {
    await at.typeAtHome('We utilise');
    await waitForMarks(at.page, ['utilise']);
    const page = await popup();
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as Partial<Record<'browser' | 'chrome', Browser>>;
      const request = { type: 'pause', until: Date.now() + 1500 };
      await (browser ?? chrome)?.runtime.sendMessage(request);
    });
    await waitFor(page, /Paused until \d/);
    await waitFor(page, '1 nudge');
    await at.page.bringToFront();
    await waitForMarks(at.page, ['utilise']);
    await page.close();
  });

  test('chooses how much is said', async () => {
    await at.typeAtHome('Great to meet you');
    const page = await popup();
    await waitFor(page, 'Reads well');
    await page.locator('::-p-xpath(//label[contains(., "Thorough")]/input)').click();
    await waitFor(page, /\d nudge/);
    await page.locator('::-p-xpath(//label[contains(., "Light touch")]/input)').click();
    await waitFor(page, 'Reads well');
    await page.close();
  });

  test('counts a post that was really sent, and no failed one', async () => {
    const { page } = at;
    await page.evaluate(() => {
      window.__page.outcome = 'errors';
    });
    await at.typeAtHome('Bins go out on Monday');
    await page.click('[data-testid="tweetButtonInline"]');
    await page.waitForSelector('[data-testid="toast"]');
    await page.evaluate(() => {
      window.__page.outcome = 'ok';
    });
    const before = await popup();
    await waitFor(before, /No posts today/);
    await before.close();
    await page.bringToFront();
    await page.click('[data-testid="tweetButtonInline"]');
    await writing.waitForText(page, 'home/0', '');
    const after = await popup();
    await waitFor(after, /1 post today/);
    await after.close();
  });
});
