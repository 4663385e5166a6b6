/** Every page of our own passes axe (WCAG 2.2 A and AA), light and dark, and works by keyboard alone. */
import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { until } from '../harness/until.ts';
import { ownPages, setTheme } from './own-pages.ts';

const all: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  rules: { 'target-size': { enabled: true } },
};
/** All that a theme changes. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** What axe finds on a page: the rule, and where. */
async function faults(page: Page, asked: RunOptions = all): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html} ${any.map(({ message }) => message).join(' ')}`),
    );
  }, asked);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

describe.each(browsers)('our own pages, %s', (name) => {
  let parapet: Parapet;
  beforeAll(async () => {
    parapet = await openParapet(name);
  });
  afterAll(async () => {
    await parapet?.close();
  });

  test.each(ownPages)('$name has no fault that axe can find', async ({ open }) => {
    const page = await open(parapet);
    await setTheme(page, 'light');
    expect(await faults(page)).toEqual([]);
    await setTheme(page, 'dark');
    expect(await faults(page, colours)).toEqual([]);
    await page.close();
  });

  test('axe does find faults', async () => {
    const page = await parapet.extensionPage('options.html');
    await page.waitForSelector('h1');
    await page.evaluate(() => document.querySelector('nav')?.removeAttribute('aria-label'));
    await page.evaluate(() => {
      const faint = document.createElement('button');
      faint.style.cssText = 'color: #999; background: #aaa';
      faint.textContent = 'faint';
      document.querySelector('main')?.append(faint);
    });
    expect((await faults(page)).join()).toContain('color-contrast');
    await page.close();
  });

  test('the options are worked by keyboard alone', async () => {
    const page = await parapet.extensionPage('options.html');
    await page.waitForSelector('h1');
    const focus = () =>
      page.evaluate(() => {
        const { activeElement: it } = document;
        return it?.getAttribute('href') ?? it?.closest('label')?.textContent ?? it?.textContent;
      });
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('#coaching');
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('#rules');
    await page.keyboard.press('Enter');
    await until('the focus on the heading', async () => (await focus()) === 'Rules');
    await page.keyboard.press('Tab');
    await page.keyboard.type('great to meet');
    await page.waitForFunction(() => document.querySelectorAll('.rule').length === 1);
    // Past the category to the rule's switch.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const isOn = () => page.$eval('.rule input', (box) => box.matches(':checked'));
    expect(await isOn()).toBe(true);
    await page.keyboard.press(' ');
    await until('the rule to be off', async () => !(await isOn()));
    await page.keyboard.press(' ');
    await until('the rule to be on', isOn);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('the rule to be unfolded', () =>
      page.$eval('.rule details', (rule) => rule.matches('[open]')),
    );
    await page.close();
  });
});
