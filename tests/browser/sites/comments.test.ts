/** Comments on LinkedIn: not read, until the writer asks for it; messages never. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkedin } from '../../pages/linkedin/server.ts';
import { browsers } from '../harness/browsers.ts';
import { letIn } from '../harness/let-in.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';

const hosts = linkedin.hosts.slice(0, 1);
const label = 'Comments on LinkedIn, too';

describe.each(browsers)('comments on LinkedIn, %s', (name) => {
  let parapet: Parapet;
  let page: Page;
  beforeAll(async () => {
    parapet = await openParapet(name, {
      standIns: [linkedin],
      grantable: hosts,
      path: `${hosts[0]}/feed/`,
    });
    const own = await parapet.extensionPage('popup.html');
    await letIn(own, hosts);
    await own.close();
    page = await parapet.newPage({ path: `${hosts[0]}/feed/`, csp: 'strict' });
    await page.bringToFront();
  });
  afterAll(() => parapet?.close());

  const write = async (box: string) => {
    await page.click(box);
    await writing.typeText(page, 'We utilise it');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  };
  /** What is a child of the page: its head and body, and our host where there is one. */
  const ours = () => page.evaluate(() => document.documentElement.childElementCount);

  async function switchComments(on: boolean): Promise<void> {
    const options = await parapet.extensionPage('options.html#sites');
    const isOn = () =>
      options.evaluate((text) => {
        const all = [...document.querySelectorAll('label')];
        return all.find((each) => each.textContent === text)?.querySelector('input')?.checked;
      }, label);
    await until('the switch', async () => (await isOn()) === !on);
    await options.evaluate((text) => {
      const all = [...document.querySelectorAll('label')];
      all.find((each) => each.textContent === text)?.click();
    }, label);
    await until('the switch to have moved', async () => (await isOn()) === on);
    await options.close();
    await page.bringToFront();
  }

  test('are not read, until the writer asks for it', async () => {
    for (const box of ['.comment', '.newer-comment', '.message']) {
      await write(box);
      expect(await ours(), box).toBe(2);
    }
    await switchComments(true);

    for (const box of ['.comment', '.newer-comment']) {
      await page.click('.search');
      await page.click(box);
      await waitForUi(page, '.pill-count');
    }
    await ui(page).click('.pill');
    await waitForUi(page, '.nudges .nudge');
    await ui(page).click('.nudges .nudge');
    await waitForUi(page, '.card .fix');
    await ui(page).click('.card .fix');
    await until('the fix', async () =>
      (await page.$eval('.newer-comment', ({ textContent }) => textContent))?.startsWith(
        'We use it',
      ),
    );

    await page.click('.comment');
    await waitForUi(page, '.pill-count');
    await page.click('.message');
    await writing.typeText(page, ' and leverage it');
    expect(await ui(page).text('.pill-count')).toBe('1');

    await switchComments(false);
    await waitForUiGone(page, '.pill');
    await write('.newer-comment');
    expect(await ui(page).shows('.pill')).toBe(false);
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
  });
});
