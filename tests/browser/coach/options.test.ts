/** The options page: packs and rules on and off; a pack of one's own loaded, refused and removed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { until } from '../harness/until.ts';
import { coached } from './coached.ts';

const ours = `name: barchester
title: Barchester house rules
version: 1.2.0
owner: Press office
rules:
  our-name:
    extends: substitution
    message: "We write “%s”, not “%s”."
    level: warning
    swap:
      Barchester Council: Barchester City Council
    examples:
      nudge: [Barchester Council meets today]
      quiet: [Barchester City Council meets today]
`;
const mistyped = ours.replace('swap:', 'swop:');

describe.each(browsers)('the options page, %s', (name) => {
  const at = coached(name);
  let folder: string;
  let page: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parapet-options-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    page = await at.parapet.extensionPage('options.html#packs');
    await page.waitForSelector('.parapet.options');
  });
  afterEach(() => page.close());

  const waitFor = (words: string | RegExp) =>
    until(`${words} on the page`, async () => {
      const text = await page.evaluate(() => document.body.innerText);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    });

  async function load(file: string, text: string): Promise<void> {
    const path = join(folder, file);
    await writeFile(path, text);
    const input = await page.waitForSelector('input[type="file"]');
    await input?.uploadFile(path);
  }

  test('a pack of our own is loaded, nudges at once, and is removed again', async () => {
    await load('barchester.yml', ours);
    await waitFor('Barchester house rules');
    await at.page.bringToFront();
    await at.typeAtHome('Barchester Council meets');
    await waitForMarks(at.page, ['Barchester Council']);
    await page.bringToFront();
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('#pack-barchester .plain-button');
    await page.click('#pack-barchester .plain-button');
    await at.page.bringToFront();
    await waitForMarks(at.page, []);
    await page.bringToFront();
  });

  test('a pack with a mistake is refused with file, line and reason, and nothing is lost', async () => {
    await load('good.yml', ours);
    await waitFor('Barchester house rules');
    await load('mistyped.yml', mistyped);
    await waitFor(/mistyped\.yml.*10/s);
    await waitFor(/swap/);
    await page.reload({ waitUntil: [] });
    await page.waitForSelector('#pack-barchester .plain-button');
    await page.click('#pack-barchester .plain-button');
    await until('the pack to go', () =>
      page.evaluate(() => document.querySelector('#pack-barchester') === null),
    );
  });

  test('a pack that is switched off falls silent, and speaks when it is on again', async () => {
    await at.page.bringToFront();
    await at.typeAtHome('We utilise it');
    await waitForMarks(at.page, ['utilise']);
    await page.bringToFront();
    const flip = async () => {
      await page.click('#pack-plain-words input[role="switch"]');
      await at.page.bringToFront();
    };
    await flip();
    await waitForMarks(at.page, []);
    await page.bringToFront();
    await flip();
    await waitForMarks(at.page, ['utilise']);
    expect(await page.$('#pack-plain-words')).not.toBeNull();
  });
});
