/** The options page: packs and rules on and off; a pack of one's own loaded, refused and removed. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser } from 'webextension-polyfill';
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

  async function load(file: string, text: string | Uint8Array): Promise<void> {
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

  test('a zip of packs: the sound ones are loaded, the others told apart', async () => {
    const files = {
      'ours/pack.yml': 'name: barchester\ntitle: Barchester house rules\nversion: "1"\n',
      'ours/our-name.yml': 'extends: existence\nmessage: Ours.\ntokens: [Barchester Council]\n',
      'bad/bad.yml': 'extends: nothing\nmessage: Bad.\n',
    };
    const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
    await load('packs.zip', zipSync(Object.fromEntries(bytes)));
    await waitFor('Barchester house rules is loaded: 1 rule.');
    await waitFor(/Some of packs\.zip was not loaded.*packs\/bad\/bad\.yml:1/s);
    await page.click('#pack-barchester .pack-facts button');
    await waitFor('Barchester house rules is removed.');
  });

  test('a copy of all that is kept, without a word of any draft', async () => {
    await at.page.bringToFront();
    await at.typeAtHome('We utilise a nonesuch');
    await waitForMarks(at.page, ['utilise']);
    await page.bringToFront();
    await page.click('nav a[href="#privacy"]');
    // What the page hands the browser to save, taken before it gets there.
    const saved = page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const blobs: Blob[] = [];
          URL.createObjectURL = (blob) => {
            if (blob instanceof Blob) blobs.push(blob);
            return '#';
          };
          HTMLAnchorElement.prototype.click = () => resolve(blobs[0]?.text() ?? '');
        }),
    );
    await page.locator('::-p-xpath(//button[contains(., "Save a copy")])').click();
    const copy = await saved;
    expect(Object.keys(JSON.parse(copy))).toEqual(['settings', 'packs', 'times']);
    expect(copy).not.toContain('nonesuch');
  });

  test('a site that is switched off is left, and read again when it is on', async () => {
    await at.page.bringToFront();
    await at.typeAtHome('We utilise it');
    await waitForMarks(at.page, ['utilise']);
    const flip = async () => {
      await page.bringToFront();
      await page.click('nav a[href="#sites"]');
      await page.locator('::-p-xpath(//label[.//span[. = "X"]]/input)').click();
      await at.page.bringToFront();
    };
    await flip();
    await waitForMarks(at.page, []);
    await flip();
    await waitForMarks(at.page, ['utilise']);
    await page.bringToFront();
  });

  test('the keys of the browser are listed, and its own page of shortcuts is one press away', async () => {
    const page = await at.parapet.extensionPage('options.html#coaching');
    const keys = () => page.$$eval('.by-keys td', (all) => all.map((each) => each.textContent));
    await until('the keys', async () => (await keys())[0] === 'Alt+Shift+J');
    expect(await keys()).toHaveLength(8);
    const tabs = () =>
      page.evaluate(async () => {
        const { browser, chrome } = globalThis as Partial<Record<'browser' | 'chrome', Browser>>;
        return (await (browser ?? chrome)?.tabs.query({}))?.map(({ id }) => id ?? 0) ?? [];
      });
    const before = await tabs();
    await page.click('.by-keys .button');
    const opened = await until('a tab with the shortcuts', async () =>
      (await tabs()).find((id) => !before.includes(id)),
    );
    await page.evaluate(async (id) => {
      const { browser, chrome } = globalThis as Partial<Record<'browser' | 'chrome', Browser>>;
      await (browser ?? chrome)?.tabs.remove(id);
    }, opened);
    await page.close();
  });
});
