/** What people ask of their system holds on our own pages: no motion, and their own few colours. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openParapet, type Parapet } from '../harness/open.ts';

/** Only Chromium lets a test ask for these; the style sheets are the same in Firefox. */
describe('what people ask of their system, chromium', () => {
  let parapet: Parapet;
  let page: Page;
  let session: CDPSession;
  beforeAll(async () => {
    parapet = await openParapet('chromium');
    page = await parapet.extensionPage('options.html#rules');
    await page.waitForSelector('.chip');
    session = await page.createCDPSession();
  });
  afterAll(() => parapet?.close());

  const ask = (wishes: Readonly<Record<string, string>>) =>
    session.send('Emulation.setEmulatedMedia', {
      features: Object.entries(wishes).map(([name, value]) => ({ name, value })),
    });
  const style = (selector: string, property: string) =>
    page.$eval(
      selector,
      (element, wanted) => getComputedStyle(element).getPropertyValue(wanted),
      property,
    );

  test('less motion: nothing moves or fades', async () => {
    const durations = () =>
      page.evaluate(() => {
        const all = [...document.querySelectorAll('.parapet *')];
        return [
          ...new Set(all.flatMap((each) => getComputedStyle(each).transitionDuration.split(', '))),
        ];
      });
    expect(await durations()).toContain('0.12s');
    await ask({ 'prefers-reduced-motion': 'reduce' });
    expect(await durations()).toEqual(['0s']);
  });

  test('their own colours: what is chosen still differs from what is not', async () => {
    await ask({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
    await page.click('.chip');
    const chosen = await style('.chip[aria-pressed="true"]', 'background-color');
    expect(chosen).not.toBe(await style('.chip[aria-pressed="false"]', 'background-color'));
    expect(await style('nav a[aria-current]', 'outline-style')).toBe('solid');
    const track = (which: string) => style(`${which} + .switch-track`, 'background-color');
    await page.click('.rule input');
    await page.waitForSelector('.rule input:not(:checked)');
    expect(await track('input:checked')).not.toBe(await track('input:not(:checked)'));
  });
});
