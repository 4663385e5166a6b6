/** What people ask of their system holds, on our own pages and on somebody else's: no motion, and their own few colours. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { inClosedRoot } from '../harness/closed-root.ts';
import { marks } from '../harness/marks.ts';
import { type Picture, pictureOf } from '../harness/picture.ts';
import { type Box, ui, waitForStill, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import { wish } from '../harness/wishes.ts';
import * as writing from '../harness/writing.ts';
import { coached, openCard } from './coached.ts';

declare global {
  /** What has moved or faded in our closed root since it was asked. */
  var moved: string[] | undefined;
}

/** Writes down from now on whatever moves or fades in our closed root. */
const watchMotion = (page: Page) =>
  inClosedRoot(page, (root) => {
    const moved: string[] = [];
    globalThis.moved = moved;
    for (const type of ['animationstart', 'transitionrun']) {
      root.addEventListener(type, ({ target }) => {
        if (target instanceof Element) moved.push(`${type} ${target.className}`);
      });
    }
    return true;
  });

/** How far two colours are apart, of 765. */
const apart = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, channel, i) => sum + Math.abs(channel - (b[i] ?? 0)), 0);

/** On how many of a box's four sides a line is seen, at most of five places along it. */
function linesAround(picture: Picture, { x, y, width, height }: Box): number {
  const places = [0.2, 0.35, 0.5, 0.65, 0.8];
  const isLined = (atX: number, atY: number, inX: number, inY: number) => {
    const at = (depth: number) =>
      picture.at(Math.round(atX + inX * depth), Math.round(atY + inY * depth));
    return [-1, 0, 1].some((depth) => apart(at(depth), at(4)) > 300);
  };
  const sides = [
    (along: number) => isLined(x, y + height * along, 1, 0),
    (along: number) => isLined(x + width - 1, y + height * along, -1, 0),
    (along: number) => isLined(x + width * along, y, 0, 1),
    (along: number) => isLined(x + width * along, y + height - 1, 0, -1),
  ];
  return sides.filter((side) => places.filter(side).length > places.length / 2).length;
}

describe.each(browsers)('what people ask of their system, %s', (name) => {
  const at = coached(name);

  describe('on somebody else’s page', () => {
    /** Opens the list, then a card, and points at a button of it: whatever moves, moves now. */
    async function stir(): Promise<void> {
      const { page } = at;
      await ui(page).click('.pill');
      await waitForUi(page, '.list');
      await openCard(page, 'utilise');
      await ui(page).hover('.card .fix');
      await waitForUi(page, '.card .fix:hover');
    }

    test('less motion: nothing moves or fades', async () => {
      const { page } = at;
      await at.typeAtHome('We utilise it');
      await waitForUi(page, '.pill:not(.faded)');
      const motion = async () => (await page.evaluate(() => globalThis.moved)) ?? ['not asked'];
      await watchMotion(page);
      await stir();
      const usual = ['animationstart sheet list', 'animationstart sheet card', 'transitionrun fix'];
      await until('what usually moves', async () => {
        const moved = await motion();
        return usual.every((each) => moved.includes(each));
      });
      await waitForStill(page);
      await writing.press(page, 'Escape');
      await waitForUiGone(page, '.card');
      await wish(page, { lessMotion: true });
      await watchMotion(page);
      await stir();
      await writing.typeText(page, ' and');
      await waitForStill(page);
      expect(await motion()).toEqual([]);
    });

    test('their own colours: marks differ by their line, and all has an edge', async () => {
      const { page } = at;
      await wish(page, { ownColours: true });
      await at.typeAtHome('We will leverage a world-leading plan. Call Sam Hill on 07700 900123');
      const lines = () =>
        inClosedRoot(page, (root) =>
          [...root.querySelectorAll('.area > .line')].map((line) => {
            const { textDecorationStyle, textDecorationColor } = getComputedStyle(line);
            return `${textDecorationStyle} ${textDecorationColor}`;
          }),
        );
      const text = 'rgb(0, 0, 0)';
      await until('marks of three kinds, of the text’s colour', async () => {
        const kinds = new Set(await lines());
        return ['dotted', 'wavy', 'double'].every((kind) => kinds.has(`${kind} ${text}`));
      });
      // Painted on the text itself, the browser would show them as selected.
      expect(await marks(page)).toEqual([]);
      await waitForUi(page, '.pill:not(.faded)');
      await waitForStill(page);
      expect(linesAround(await pictureOf(page), await waitForUi(page, '.pill'))).toBe(4);
      await ui(page).click('.pill');
      await waitForUi(page, '.list');
      await waitForStill(page);
      expect(linesAround(await pictureOf(page), await waitForUi(page, '.list'))).toBe(4);
      await ui(page).click('.list .nudge');
      await waitForUi(page, '.card');
      await waitForStill(page);
      const picture = await pictureOf(page);
      expect(linesAround(picture, await waitForUi(page, '.card'))).toBe(4);
      expect(linesAround(picture, await waitForUi(page, '.card .fix'))).toBe(4);
      // Nothing around that: an edge is not just found anywhere.
      expect(linesAround(picture, await waitForUi(page, '.card .message'))).toBe(0);
    });
  });

  describe('on our own pages', () => {
    const style = (page: Page, selector: string, property: string) =>
      page.$eval(
        selector,
        (element, wanted) => getComputedStyle(element).getPropertyValue(wanted),
        property,
      );
    async function rules(): Promise<Page> {
      const page = await at.parapet.extensionPage('options.html#rules');
      await page.waitForSelector('.chip');
      return page;
    }

    test('less motion: nothing moves or fades', async () => {
      const page = await rules();
      const durations = () =>
        page.evaluate(() => {
          const all = [...document.querySelectorAll('.parapet *')];
          return [
            ...new Set(
              all.flatMap((each) => getComputedStyle(each).transitionDuration.split(', ')),
            ),
          ];
        });
      expect(await durations()).toContain('0.12s');
      await wish(page, { lessMotion: true });
      expect(await durations()).toEqual(['0s']);
      await page.close();
    });

    test('their own colours: what is chosen still differs from what is not', async () => {
      const page = await rules();
      await wish(page, { ownColours: true, lessMotion: true });
      await page.click('.chip');
      const chosen = await style(page, '.chip[aria-pressed="true"]', 'background-color');
      expect(chosen).not.toBe(await style(page, '.chip[aria-pressed="false"]', 'background-color'));
      expect(await style(page, 'nav a[aria-current]', 'outline-style')).toBe('solid');
      const track = (which: string) => style(page, `${which} + .switch-track`, 'background-color');
      await page.click('.rule input');
      await page.waitForSelector('.rule input:not(:checked)');
      expect(await track('input:checked')).not.toBe(await track('input:not(:checked)'));
      await page.close();
    });
  });
});
