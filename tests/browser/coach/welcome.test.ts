/** The welcome page: a live draft to try, with the coach as it would be on a site, and choices that are kept. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { tabShowing } from '../harness/extension-pages.ts';
import { waitForMarks } from '../harness/marks.ts';
import { until } from '../harness/until.ts';
import { coached } from './coached.ts';

describe.each(browsers)('the welcome page, %s', (name) => {
  const at = coached(name);
  let page: Page;
  beforeEach(async () => {
    page = await at.parapet.extensionPage('welcome.html');
    await page.waitForSelector('.try-nudges li');
  });
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });

  const marked = () =>
    page.$$eval('.try-marks .mark', (all) => all.map((each) => each.textContent));
  const draft = () =>
    page.$eval('.try-text', (box) => (box instanceof HTMLTextAreaElement ? box.value : ''));

  test('nudges about the draft it offers, three at most, marked where they are', async () => {
    const phrases = await marked();
    expect(phrases.length).toBeGreaterThan(1);
    expect(phrases.length).toBeLessThanOrEqual(3);
    const [text, boxes] = await Promise.all([
      draft(),
      page.$$eval('.try-marks, .try-text', (both) =>
        both.map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        }),
      ),
    ]);
    for (const phrase of phrases) expect(text).toContain(phrase);
    expect(boxes[0]).toEqual(boxes[1]);
  });

  test('takes a fix, and reads on while one writes', async () => {
    await page.click('.try-text', { count: 3 });
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('We will utilise it');
    await until('utilise to be marked', async () => (await marked()).join() === 'utilise');
    await page.click('.try-nudges .fix');
    await until('the fix', async () => (await draft()) === 'We will use it');
    expect(await marked()).toEqual([]);
  });

  test('what is chosen there holds on a site', async () => {
    await at.page.bringToFront();
    await at.typeAtHome('Great to meet you');
    await waitForMarks(at.page, []);
    await page.bringToFront();
    const choose = (label: string) =>
      page.locator(`::-p-xpath(//label[contains(., "${label}")]/input)`).click();
    await choose('Thorough');
    await at.page.bringToFront();
    await waitForMarks(at.page, ['Great to meet']);
    await page.bringToFront();
    await choose('Light touch');
    await at.page.bringToFront();
    await waitForMarks(at.page, []);
  });

  test('is three screens long at most', async () => {
    await page.setViewport({ width: 1280, height: 720 });
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(tall).toBeLessThanOrEqual(3 * 720);
  });

  test('goes when it is done with', async () => {
    const address = page.url();
    const own = await at.parapet.extensionPage('options.html');
    await page.bringToFront();
    // The answer to a click on a tab that goes never comes in Firefox; nor does its driver learn that it went.
    void page.click('.button.main').catch(() => undefined);
    const isGone = () =>
      tabShowing(own, address).then(
        () => false,
        () => true,
      );
    await until('the tab to close', isGone);
    await own.close();
    page = await at.parapet.extensionPage('welcome.html');
  });
});
