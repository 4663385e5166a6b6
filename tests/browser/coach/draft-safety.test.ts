/** With Parapet on, what would be posted is what was typed, and the editor holds nothing of ours. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';
import { randomEdits, type UserEdit } from './random-edits.ts';

/** Enough for every kind of edit, many times; `npm run fuzz` asks for more. */
const edits = randomEdits(Number(process.env.FUZZ_EDITS ?? 200), 20_261_122);

async function edit(page: Page, each: UserEdit): Promise<void> {
  if (each.type === 'type') await page.keyboard.type(each.text);
  else if (each.type === 'press') await writing.press(page, ...each.keys);
  else await paste(page, each.text);
}

/** Pastes plain text as the page would receive it from the clipboard. */
function paste(page: Page, text: string): Promise<void> {
  return page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', {
      clipboardData: data,
      bubbles: true,
      cancelable: true,
    });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/** Does all the edits in the home box, and gives back the model's text after every fifty, and the markup at the end. */
async function run(page: Page): Promise<{ texts: string[]; html: string }> {
  await writing.clickInto(page, 'home/0');
  const texts: string[] = [];
  for (const [index, each] of edits.entries()) {
    await edit(page, each);
    if (index % 50 === 49) texts.push(await writing.modelText(page, 'home/0'));
  }
  const html = await page.evaluate(() => window.__page.element('home/0')?.outerHTML ?? '');
  return { texts, html };
}

/** The editor's markup without the keys Draft draws anew on every page. */
const comparable = (html: string) =>
  html.replaceAll(/="[a-z0-9]+-\d+-\d+"|"[a-z0-9]{4,5}"/g, '=""');

describe.each(browsers)(`${edits.length} random edits, %s`, (name) => {
  let coached: Parapet;
  let plain: Parapet;
  beforeAll(async () => {
    coached = await openParapet(name);
    plain = await openParapet(name, { extension: false });
  });
  afterAll(async () => {
    await coached?.close();
    await plain?.close();
  });

  test(
    'the text and the markup are the same with Parapet and without',
    async () => {
      const without = await run(plain.page);
      const withIt = await run(coached.page);
      expect(without.texts.at(-1)?.length).toBeGreaterThan(edits.length);
      expect(withIt.texts).toEqual(without.texts);
      expect(comparable(withIt.html)).toBe(comparable(without.html));
      expect(await coached.page.evaluate(() => window.__page.errors)).toEqual([]);
    },
    60_000 + edits.length * 1_000,
  );

  test('and Parapet was reading along all the time', async () => {
    const page = await coached.newPage();
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We utilise');
    await waitForMarks(page, ['utilise']);
    await page.close();
  });
});
