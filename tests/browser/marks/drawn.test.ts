/**
 * Marks look the same whether the browser paints them on the page's text or we draw them over it,
 * and their three kinds are told apart by shape alone.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { drawnMarks } from '../harness/marks.ts';
import { type Picture, pictureOf } from '../harness/picture.ts';
import { wish } from '../harness/wishes.ts';
import { ask, frames, type Marking, marking, rectsOf } from './marking.ts';
import type { Phrase } from './protocol.ts';

const words = `<div style="width: 330px">We <i>utilise</i> the very best and
<b style="font-size: 23px">leverage</b> what we have learnt from all of our partners.</div>`;
const editable = `<div id="box" contenteditable style="outline: none">${words}</div>`;
/** The last stands on two lines. */
const phrases: readonly Phrase[] = [
  { phrase: 'utilise', level: 'suggestion' },
  { phrase: 'leverage', level: 'error' },
  { phrase: 'have learnt from all of our partners', level: 'warning' },
];

/** Of the page, all that the text is put on. */
const part = { width: 420, height: 220 };

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function extentOf(pixels: readonly (readonly [number, number])[]): Extent {
  const xs = pixels.map(([x]) => x);
  const ys = pixels.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** How far apart two extents are at their farthest side, in pixels. */
const apart = (one: Extent, other: Extent) =>
  Math.max(
    Math.abs(one.left - other.left),
    Math.abs(one.top - other.top),
    Math.abs(one.right - other.right),
    Math.abs(one.bottom - other.bottom),
  );

/** Marks one phrase either way and gives back the pixels that it changes. */
async function markedPixels(page: Page, bare: Picture, phrase: Phrase, onText?: boolean) {
  await ask(page, {
    question: 'mark',
    phrases: [phrase],
    ...(onText !== undefined && { onText }),
  });
  await frames(page);
  const pixels = (await pictureOf(page, part)).differsFrom(bare);
  expect(pixels.length, `${phrase.phrase} ${onText ? 'painted' : 'drawn'}`).toBeGreaterThan(0);
  return pixels;
}

async function expectSame(at: Marking, each: readonly Phrase[] = phrases): Promise<void> {
  const { page } = at;
  await ask(page, { question: 'end' }).catch(() => undefined);
  await frames(page);
  const bare = await pictureOf(page, part);
  for (const phrase of each) {
    const painted = extentOf(await markedPixels(page, bare, phrase, true));
    const drawn = extentOf(await markedPixels(page, bare, phrase, false));
    expect(apart(painted, drawn), `${phrase.phrase}: ${JSON.stringify({ painted, drawn })}`)
      // A wave may begin with another part of itself.
      .toBeLessThanOrEqual(2);
  }
}

describe.each(browsers)('drawn marks, %s,', (name) => {
  const at = marking(name);

  test('are where painted ones would be, over type of any size and two lines', async () => {
    await at.put(editable);
    await expectSame(at);
  });

  test('and after scrolling, resizing and zooming', async () => {
    const { page } = at;
    await at.put(`${editable}<div style="height: 3000px"></div>`);
    await page.evaluate(() => scrollTo(0, 15));
    await expectSame(at, phrases.slice(1));
    await page.setViewport({ width: 300, height: 700, deviceScaleFactor: 1 });
    await expectSame(at, phrases.slice(1));
    await page.setViewport({ width: 640, height: 700, deviceScaleFactor: 2 });
    await expectSame(at, phrases.slice(1));
  });

  test('move with the text while they stand', async () => {
    const { page } = at;
    await at.put(`<p id="above"></p>${editable}<div style="height: 3000px"></div>`);
    await ask(page, { question: 'mark', phrases, onText: false });
    for (const step of [
      () => document.querySelector('#above')?.append('Something new.'),
      () => scrollTo(0, 15),
      () => document.querySelector('div')?.style.setProperty('padding-left', '40px'),
    ]) {
      const before = JSON.stringify(await drawnMarks(page));
      await page.evaluate(step);
      await expect.poll(async () => JSON.stringify(await drawnMarks(page))).not.toBe(before);
      const drawn = await drawnMarks(page);
      for (const { phrase, level } of phrases) {
        expect(drawn.filter(({ look }) => look === level)).toEqual(
          (await rectsOf(page, phrase)).map((rect) => ({ look: level, ...rect })),
        );
      }
    }
  });

  test('show only where the text shows', async () => {
    const { page } = at;
    await at.put(`<div style="height: 20px; overflow: auto" id="frame">${editable}</div>`);
    await ask(page, { question: 'mark', phrases, onText: false });
    const looks = async () => (await drawnMarks(page)).map(({ look }) => look);
    expect(await looks()).toEqual(['suggestion']);
    await page.$eval('#frame', (frame) => frame.scrollTo(0, 1000));
    await expect.poll(looks).toContain('warning');
    expect(await looks()).not.toContain('suggestion');
  });

  test('wash the phrase pointed at, like painted ones', async () => {
    await at.put(editable);
    await expectSame(at, []);
    const bare = await pictureOf(at.page, part);
    const pointed = { phrase: 'leverage', level: 'pointed' } as const;
    const [painted, drawn] = [true, false].map((onText) => async () => {
      await ask(at.page, { question: 'mark', phrases: [pointed], onText });
      await frames(at.page);
      const picture = await pictureOf(at.page, part);
      const [rect] = await rectsOf(at.page, 'leverage');
      if (!rect) throw new Error('no leverage');
      // The corner of the phrase, where there is no ink.
      return picture.at(Math.ceil(rect.x), Math.ceil(rect.y + 1));
    });
    const wash = await painted?.();
    expect(wash).not.toEqual(bare.at(0, 0));
    expect(await drawn?.()).toEqual(wash);
  });
});

describe.each(browsers)('the three looks, %s,', (name) => {
  const at = marking(name);
  const levels = ['suggestion', 'warning', 'error'] as const;
  const three = `<div id="box" contenteditable style="outline: none; font-size: 20px">
    ${levels.map((_, index) => `<p>word${index}</p>`).join('')}</div>`;
  const threePhrases = levels.map((level, index) => ({ phrase: `word${index}`, level }));

  /** How much of each row of its line a mark fills, from the first row to the last: its shape without its colour. */
  async function shapes(onText: boolean | undefined) {
    const { page } = at;
    const bare = await pictureOf(page, part);
    const found: string[] = [];
    for (const phrase of threePhrases) {
      const pixels = await markedPixels(page, bare, phrase, onText);
      const rows = Map.groupBy(pixels, ([, y]) => y);
      found.push([...rows.values()].map((row) => (row.length > 30 ? 'full' : 'part')).join());
      await ask(page, { question: 'end' });
      await frames(page);
    }
    return found;
  }

  test.each([true, false])('are told apart without colour (painted: %s)', async (onText) => {
    await at.put(three);
    const found = await shapes(onText);
    expect(new Set(found).size, JSON.stringify(found)).toBe(3);
  });

  test.each([true, false])('differ in colour between themes (painted: %s)', async (onText) => {
    const { page } = at;
    await at.put(three);
    await ask(page, { question: 'mark', phrases: threePhrases, onText });
    await frames(page);
    const light = await pictureOf(page, part);
    await ask(page, { question: 'theme', theme: 'dark' });
    await frames(page);
    expect((await pictureOf(page, part)).differsFrom(light).length).toBeGreaterThan(50);
  });

  test('keep to forced colours, and are drawn there', async () => {
    const { page } = at;
    await wish(page, { ownColours: true });
    await at.put(three);
    const found = await shapes(undefined);
    expect(new Set(found).size, JSON.stringify(found)).toBe(3);
    const bare = await pictureOf(page, part);
    // Its two lines are thick enough for pixels of one colour.
    const thick = { phrase: 'word2', level: 'error' } as const;
    const pixels = await markedPixels(page, bare, thick);
    expect(await drawnMarks(page)).toHaveLength(1);
    const marked = await pictureOf(page, part);
    const colours = new Set(pixels.map(([x, y]) => marked.at(x, y).join()));
    expect([...colours]).toEqual(['0,0,0']);
  });
});

describe.each(browsers)('in an open shadow root, %s,', (name) => {
  const at = marking(name);

  test('marks are painted, and leave no style sheet behind', async () => {
    const { page } = at;
    await at.put(`<div id="host"></div>`);
    await page.evaluate((markup) => {
      const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
      root?.setHTMLUnsafe(markup);
    }, editable);
    const sheets = () =>
      page.evaluate(() => [
        document.adoptedStyleSheets.length,
        document.querySelector('#host')?.shadowRoot?.adoptedStyleSheets.length,
      ]);
    const before = await sheets();
    const bare = await pictureOf(page, part);
    for (const phrase of phrases) await markedPixels(page, bare, phrase, true);
    expect(await sheets()).not.toEqual(before);
    await ask(page, { question: 'end' });
    await frames(page);
    expect(await sheets()).toEqual(before);
    expect((await pictureOf(page, part)).differsFrom(bare)).toEqual([]);
    await expectSame({ ...at, page });
  });
});
