/**
 * Marks in a textarea stand where its words are. Browsers say nothing of where that is, so the
 * page itself is asked: the phrase is selected, and the selection's colour looked for in a picture.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { drawnMarks } from '../harness/marks.ts';
import { type Picture, pictureOf } from '../harness/picture.ts';
import { ask, frames, marking, rectsOf } from './marking.ts';

const text = `Dear neighbours, the bridge on Hill Street opens on Monday and the lorries go round by
Mill Lane until then. We utilise the tow path.

Thank you	for bearing with us; further news will follow in due course on these pages.`;
const phrases = ['Dear', 'Monday', 'utilise', 'follow in due course'];

/** Of the page, all that boxes are put on. */
const part = { width: 920, height: 420 };

/** What can shift a textarea's letters about. */
const cases = [
  ['as it comes', ''],
  [
    'a fixed width and a large border',
    'width: 311.5px; height: 200px; border: 7px solid; padding: 3px 19px',
  ],
  ['content-box sizing', 'box-sizing: content-box; width: 300px; height: 220px; padding: 11px'],
  ['border-box sizing', 'box-sizing: border-box; width: 300px; height: 260px; padding: 11px'],
  ['a scrollbar', 'width: 260px; height: 120px; overflow-y: scroll'],
  [
    'type of its own',
    'width: 400px; height: 300px; font: italic 700 19px/31px "DejaVu Serif", serif; letter-spacing: 1.3px; word-spacing: 4px; tab-size: 3; text-indent: 40px',
  ],
  [
    'monospace, breaking anywhere',
    'width: 200px; height: 330px; font-family: "DejaVu Sans Mono", monospace; word-break: break-all',
  ],
  ['set to the right', 'width: 350px; height: 260px; text-align: right'],
  ['capitals by style', 'width: 420px; height: 260px; text-transform: uppercase'],
  ['lines that do not wrap', 'width: 900px; height: 160px; white-space: pre; overflow-x: auto'],
  ['something scaled around it', 'width: 300px; height: 260px; scale: 1.25; transform-origin: 0 0'],
  ['zoomed by style', 'width: 300px; height: 260px; zoom: 1.1'],
] as const;

const put = (style: string, value = text, attributes = '') =>
  `<textarea id="box" ${attributes} style="${style.replaceAll('"', "'")}">\n${value}</textarea>`;

/** From and to where a picture has the selection's colour in a row, in CSS pixels. */
function selectedIn(
  picture: Picture,
  y: number,
  dpr: number,
): readonly [number, number] | undefined {
  const isSelected = (x: number) => {
    const [red, green, blue] = picture.at(x, Math.round(y * dpr));
    return red > 200 && green < 80 && blue > 200;
  };
  const xs = Array.from({ length: picture.width }, (_, x) => x).filter(isSelected);
  const [first] = xs;
  const last = xs.at(-1);
  return first === undefined || last === undefined ? undefined : [first / dpr, (last + 1) / dpr];
}

async function select(page: Page, phrase: string): Promise<void> {
  await page.$eval(
    '#box',
    (box, wanted) => {
      if (!(box instanceof HTMLTextAreaElement)) return;
      const start = box.value.indexOf(wanted);
      if (start < 0) throw new Error(`"${wanted}" is not in the box`);
      box.setSelectionRange(start, start + wanted.length);
      box.focus({ preventScroll: true });
    },
    phrase,
  );
  await frames(page);
}

/** Expects each rectangle of a phrase that can be seen to cover, at its middle, just what the page shows selected there. */
async function expectExact(page: Page, phrase: string): Promise<void> {
  await select(page, phrase);
  const picture = await pictureOf(page, part);
  const dpr = await page.evaluate(() => devicePixelRatio);
  const area = await page.$eval('#box', (box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return { top, bottom };
  });
  const rects = await rectsOf(page, phrase);
  const rows = Map.groupBy(rects, ({ y, height }) => Math.round(y + height / 2));
  expect(rows.size, phrase).toBeGreaterThan(0);
  const last = Math.max(...rows.keys());
  for (const [y, inRow] of rows) {
    if (y < area.top + 8 || y > area.bottom - 8) continue;
    const seen = selectedIn(picture, y, dpr);
    const left = Math.min(...inRow.map((rect) => rect.x));
    const right = Math.max(...inRow.map((rect) => rect.x + rect.width));
    expect(seen, `${phrase} at ${y}`).toBeDefined();
    expect(Math.abs((seen?.[0] ?? 0) - left), `${phrase} at ${y}: left`).toBeLessThan(1.6);
    // A selection that goes on in the next line shows a little beyond the end of this one.
    if (y === last)
      expect(Math.abs((seen?.[1] ?? 0) - right), `${phrase}: right`).toBeLessThan(1.6);
    else expect(seen?.[1], `${phrase} at ${y}: right`).toBeGreaterThan(right - 1.6);
  }
}

describe.each(browsers)('words of a textarea, %s', (name) => {
  const at = marking(name);

  test.each(cases)('%s', async (_, style) => {
    const { page } = at;
    await at.put(put(style));
    await ask(page, { question: 'mark', phrases: [] });
    for (const phrase of phrases) await expectExact(page, phrase);
  });
});

/** Expects a line drawn under every place of the phrase that can be seen, and none elsewhere. */
async function expectDrawn(page: Page, phrase: string): Promise<void> {
  await expect
    .poll(async () => JSON.stringify(await drawnMarks(page)))
    .toBe(
      JSON.stringify((await rectsOf(page, phrase)).map((rect) => ({ look: 'warning', ...rect }))),
    );
}

describe.each(browsers)('marks in a textarea, %s', (name) => {
  const at = marking(name);
  const utilise = [{ phrase: 'utilise', level: 'warning' }] as const;

  test('follow what is typed', async () => {
    const { page } = at;
    await at.put(put('width: 300px; height: 300px'));
    await ask(page, { question: 'mark', phrases: utilise });
    const [before] = await drawnMarks(page);
    await page.keyboard.type('Hello again, and well met.\n\n');
    await frames(page);
    await expectDrawn(page, 'utilise');
    const [after] = await drawnMarks(page);
    expect(after?.y).toBeGreaterThan((before?.y ?? 0) + 10);
    await expectExact(page, 'utilise');
    await page.keyboard.press('Delete');
    await frames(page);
    expect(await drawnMarks(page)).toEqual([]);
  });

  test('follow its own scrolling, and show only where it shows them', async () => {
    const { page } = at;
    await at.put(put('width: 260px; height: 20px'));
    await ask(page, { question: 'mark', phrases: utilise });
    await page.$eval('#box', (box) => box.scrollTo(0, 40));
    await frames(page);
    await expectDrawn(page, 'utilise');
    await expectExact(page, 'utilise');
    await page.$eval('#box', (box) => box.scrollTo(0, 0));
    await frames(page);
    expect(await drawnMarks(page)).toEqual([]);
  });

  test('follow the page, its size, and what pushes the box about', async () => {
    const { page } = at;
    await at.put(
      `<p id="above"></p>${put('width: 300px; height: 260px')}<div style="height: 3000px"></div>`,
    );
    await ask(page, { question: 'mark', phrases: utilise });
    const steps: readonly (() => void)[] = [
      () => scrollTo(0, 40),
      () => scrollTo(0, 0),
      () => document.querySelector('#above')?.append('Something new above the box.'),
      () => document.querySelector<HTMLElement>('#box')?.style.setProperty('width', '420px'),
      () => document.body.style.setProperty('padding-left', '60px'),
    ];
    for (const step of steps) {
      const [before] = await drawnMarks(page);
      await page.evaluate(step);
      await expect
        .poll(async () => JSON.stringify((await drawnMarks(page))[0]))
        .not.toBe(JSON.stringify(before));
      await expectDrawn(page, 'utilise');
    }
    await expectExact(page, 'utilise');
  });

  test('stand where they should on a finer screen and after zooming', async () => {
    const { page } = at;
    await at.put(put('width: 300px; height: 260px'));
    await ask(page, { question: 'mark', phrases: utilise });
    for (const [width, deviceScaleFactor] of [
      [1024, 1.25],
      [640, 2],
    ] as const) {
      await page.setViewport({ width, height: 700, deviceScaleFactor });
      await frames(page);
      await expectDrawn(page, 'utilise');
      await expectExact(page, 'utilise');
    }
  });

  test('stand right in text that runs to the left, and where each line decides for itself', async () => {
    const { page } = at;
    const mixed = 'שלום לכולם, we utilise it\nanother line: שלום רב';
    for (const [attributes, phrase] of [
      ['dir="rtl"', 'לכולם'],
      ['dir="rtl"', 'utilise'],
      ['dir="auto"', 'לכולם'],
      ['dir="auto"', 'שלום רב'],
    ] as const) {
      await at.put(put('width: 300px; height: 160px', mixed, attributes));
      await ask(page, { question: 'mark', phrases: [{ phrase, level: 'warning' }] });
      await expectDrawn(page, phrase);
      await expectExact(page, phrase);
    }
  });

  test('give way to what lies over the box', async () => {
    const { page } = at;
    await at.put(
      `${put('width: 300px; height: 260px')}<dialog style="position: fixed; inset: 0; width: 100%; height: 100%"></dialog>`,
    );
    await ask(page, { question: 'mark', phrases: utilise });
    await expectDrawn(page, 'utilise');
    await page.$eval('dialog', (dialog) => {
      dialog.show();
      dispatchEvent(new Event('resize'));
    });
    await frames(page);
    expect(await drawnMarks(page)).toEqual([]);
  });

  test('leave the box and what is around it as they were', async () => {
    const { page } = at;
    await at.put(put('width: 300px; height: 260px'));
    const html = () => page.evaluate(() => document.body.outerHTML);
    const before = await html();
    await ask(page, { question: 'mark', phrases: utilise });
    expect(await html()).toBe(before);
    await ask(page, { question: 'end' });
    expect(await html()).toBe(before);
    expect(await page.evaluate(() => document.documentElement.childElementCount)).toBe(2);
  });
});
