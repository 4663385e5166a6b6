/** On every stand-in, with its trapping shell: nothing of ours takes the focus, lies over the draft or over a button. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standIns } from '../../pages/stand-ins.ts';
import { browsers } from '../harness/browsers.ts';
import { keyboardFor } from '../harness/commands.ts';
import { letIn } from '../harness/let-in.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { type Box, ui, waitForStill, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { hosts, siteCases } from '../sites/all-sites.ts';
import { nothingUnder } from './nothing-under.ts';

const text = 'We will utilise it on Monday';

/** A window, and the same at twice the zoom. */
const zooms = [
  { width: 1280, height: 900, deviceScaleFactor: 1 },
  { width: 640, height: 450, deviceScaleFactor: 2 },
];

declare global {
  interface Window {
    /** What the page has seen of the focus leaving the compose box. */
    lostFocus: string[];
  }
}

/** Has the page note whatever takes the focus from the compose box, from now on. */
const watchFocus = (page: Page) =>
  page.evaluate(() => {
    const lost: string[] = [];
    window.lostFocus = lost;
    for (const type of ['focusin', 'focusout', 'blur'] as const) {
      window.addEventListener(type, () => lost.push(type), { capture: true });
    }
  });
/** What it has noted; the drivers look about a page in ways that it cannot see. */
const lostFocus = (page: Page) => page.evaluate(() => window.lostFocus);

/** Where the draft's words are on the screen: its box may be far taller. */
const wordsOf = (page: Page, editor: string): Promise<Box> =>
  page.evaluate((id) => {
    const box = window.__page.element(id);
    if (!box) throw new Error(`no ${id}`);
    const { x, y, width } = box.getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(box).lineHeight) || 20;
    return { x, y, width, height: line };
  }, editor);

/** Waits until the page, and we, have followed a change of the window. */
const laidOut = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe.each(browsers)('on every site, %s', (name) => {
  let parapet: Parapet;
  beforeAll(async () => {
    parapet = await openParapet(name, { standIns, grantable: hosts });
    const own = await parapet.extensionPage('popup.html');
    await letIn(own, hosts);
    await own.close();
  });
  afterAll(() => parapet?.close());

  test.each(siteCases)('$site.id, $look', async ({ site, look }) => {
    const { editor } = site.start;
    const page = await parapet.newPage({ path: site.start.path, ...look, csp: 'strict' });
    const { rect, click } = ui(page);
    await page.bringToFront();
    await writing.begin(page, site.start);
    await writing.typeText(page, text);
    await waitForUi(page, '.pill-count');
    await watchFocus(page);
    const caret = await writing.caret(page, editor);

    for (const window of zooms) {
      await page.setViewport(window);
      await laidOut(page);
      const words = await wordsOf(page, editor);
      await until('a pill over no button', async () =>
        page.evaluate(nothingUnder, await waitForUi(page, '.pill')),
      );
      expect(overlap(await waitForUi(page, '.pill'), words)).toBe(false);

      await click('.pill');
      await waitForUi(page, '.list');
      await click('.nudges .nudge');
      await waitForUi(page, '.card');
      await waitForStill(page);
      const card = await waitForUi(page, '.card');
      expect(overlap(card, words)).toBe(false);
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(window.width);
      expect(card.y + card.height).toBeLessThanOrEqual(window.height);
      // The ways out are in sight whatever else has to be scrolled to.
      const waves = await rect('.card .waves');
      expect(waves && waves.y + waves.height).toBeLessThanOrEqual(card.y + card.height + 1);
      await click('.card .sheet-head .level');
      await click('.card .fixes .before');
      await writing.press(page, 'Escape');
      await waitForUiGone(page, '.card');
    }
    expect(await writing.caret(page, editor)).toEqual(caret);

    const keyboard = await keyboardFor(parapet, page);
    // Another tab was in front for a moment: that took the focus, and gave it back.
    await watchFocus(page);
    await keyboard.press('next-nudge');
    await waitForUi(page, '.card');
    await keyboard.press('why-this-rule');
    await waitForUi(page, '.why-rule');
    await keyboard.press('take-fix');
    await writing.waitForText(page, editor, text.replace('utilise', 'use'));
    await keyboard.press('toggle-list');
    await waitForUi(page, '.list');
    expect(await lostFocus(page)).toEqual([]);
    expect((await writing.editor(page, editor)).hasFocus).toBe(true);
    await keyboard.close();
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    await page.close();
  });
});
