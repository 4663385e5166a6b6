/**
 * Our own pages hold their words whatever those are: longer ones, ones written from right to left, at 320 px and wide.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { builtExtension } from '../harness/build.ts';
import { inClosedRoot } from '../harness/closed-root.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { ui, waitForStill, waitForUi, waitForUiGone } from '../harness/ui.ts';
import * as writing from '../harness/writing.ts';
import { ownPages } from './own-pages.ts';
import { withPseudoWords } from './pseudo-words.ts';

const widths = [320, 1280];

/** What does not fit: beyond the page's edges, or cut off in its own box. Travels to the page as text. */
const misfitsIn = (root: ParentNode = document): readonly string[] => {
  const { clientWidth } = document.documentElement;
  const holdsText = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
  return [...root.querySelectorAll('.parapet *')].flatMap((element) => {
    const style = getComputedStyle(element);
    const { left, right, width } = element.getBoundingClientRect();
    // Said, not shown; or behind the box that shows it; or a phrase of the draft, cut short on purpose.
    const aside = element.closest('.unseen, [aria-hidden="true"], .phrase, .tone-phrases');
    if (aside || width === 0 || !holdsText(element)) return [];
    const name = `${element.tagName}.${element.className} "${element.textContent?.slice(0, 40)}"`;
    if (left < -1 || right > clientWidth + 1) return [`${name} is beyond the edge`];
    const cut = element.scrollWidth > element.clientWidth + 1 && style.overflowX !== 'visible';
    return cut ? [`${name} is cut off`] : [];
  });
};

const misfits = (page: Page) => page.evaluate(misfitsIn);

/** The pages that have every kind of thing on them. */
const fullest = ownPages.filter(({ name }) => /rules|packs|popup|welcome/.test(name));
const pagesWhen = { longer: ownPages, 'right-to-left': fullest, French: fullest } as const;
const languages = { longer: 'en-GB ltr', 'right-to-left': 'en-GB rtl', French: 'fr ltr' } as const;

describe.each(browsers)('the words fit, %s', (name) => {
  describe.each(['longer', 'right-to-left', 'French'] as const)('when they are %s', (how) => {
    let folder: string;
    let parapet: Parapet;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'parapet-words-'));
      await withPseudoWords(builtExtension(name, process.env.PARAPET_BUILD ?? ''), folder, how);
      parapet = await openParapet(name, { extension: folder });
    });
    afterAll(async () => {
      await parapet?.close();
      await rm(folder, { recursive: true });
    });

    test.each(pagesWhen[how])('$name', async ({ open }) => {
      const page = await open(parapet);
      const language = await page.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return `${lang} ${dir}`;
      });
      expect(language).toBe(languages[how]);
      for (const width of widths) {
        await page.setViewport({ width, height: 900 });
        expect(await misfits(page), `${width} px`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.close();
    });

    test('on somebody else’s page', async () => {
      const page = await parapet.newPage();
      const clipped = async () => (await inClosedRoot(page, misfitsIn)) ?? ['nothing of ours'];
      await page.bringToFront();
      await writing.clickInto(page, 'home/0');
      await writing.typeText(page, 'We are delighted to announce that we will utilise it');
      for (const width of [390, 1280]) {
        await page.setViewport({ width, height: 900 });
        await waitForUi(page, '.pill-count');
        expect(await clipped(), `pill, ${width} px`).toEqual([]);
        await ui(page).click('.pill');
        await waitForUi(page, '.list');
        await waitForStill(page);
        expect(await clipped(), `list, ${width} px`).toEqual([]);
        expect(await ui(page).attribute('.parapet', 'dir')).toBe(languages[how].split(' ')[1]);
        await ui(page).click('.nudges li:last-child .nudge');
        await waitForUi(page, '.card');
        await ui(page).click('.roots .plain-button');
        await waitForUi(page, '.why-rule');
        await waitForStill(page);
        expect(await clipped(), `card, ${width} px`).toEqual([]);
        await writing.press(page, 'Escape');
        await waitForUiGone(page, '.card');
      }
      await page.close();
    });

    test('what does not fit is seen', async () => {
      const page = await parapet.extensionPage('options.html');
      await page.waitForSelector('h1');
      await page.evaluate(() => {
        const add = (css: string) => {
          const line = document.createElement('p');
          line.textContent = 'longer than its box';
          line.style.cssText = `white-space: nowrap; ${css}`;
          document.querySelector('main')?.append(line);
        };
        add('width: 9px; overflow: hidden');
        add('position: relative; left: 5000px');
      });
      expect((await misfits(page)).map((each) => each.split('" ')[1])).toEqual([
        'is cut off',
        'is beyond the edge',
      ]);
      await page.close();
    });
  });
});
