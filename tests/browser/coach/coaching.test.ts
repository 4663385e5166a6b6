/** What is chosen on the options page holds at once in a page that is open: strength, region, settings of packs. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { coached } from './coached.ts';

/** A rule for each thing that can be chosen, about words no other pack speaks of. */
const pack = `name: barchester
title: Barchester house rules
version: "1"
settings:
  towns: {title: Our towns}
rules:
  always: {extends: existence, message: Always., tokens: [marmalade]}
  balanced: {extends: existence, message: Balanced., tokens: [rhubarb], strength: balanced}
  thorough: {extends: existence, message: Thorough., tokens: [quince], strength: thorough}
  union: {extends: existence, message: In the Union., tokens: [damson], setting: eu}
  town: {extends: existence, message: Our town., tokens: ["{towns}"], setting: towns}
  season: {extends: existence, message: In season., tokens: [medlar], setting: season}
`;
const draft = 'marmalade rhubarb quince damson Casterbridge medlar';

describe.each(browsers)('how it coaches, %s', (name) => {
  const at = coached(name);
  let folder: string;
  let options: Page;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'parapet-coaching-'));
    await writeFile(join(folder, 'barchester.yml'), pack);
  });
  afterAll(() => rm(folder, { recursive: true }));
  beforeEach(async () => {
    options = await at.parapet.extensionPage('options.html#packs');
    const input = await options.waitForSelector('input[type="file"]');
    await input?.uploadFile(join(folder, 'barchester.yml'));
    await options.waitForSelector('#pack-barchester');
    await at.page.bringToFront();
    await at.typeAtHome(draft);
    await waitForMarks(at.page, ['marmalade']);
    await options.bringToFront();
  });
  afterEach(() => options.close());

  /** Chooses on the options page, and looks at the post being written. */
  async function choose(label: string): Promise<void> {
    await options.bringToFront();
    await options.locator(`::-p-xpath(//label[contains(., "${label}")]/input)`).click();
    await at.page.bringToFront();
  }

  test('strength and region', async () => {
    await options.click('nav a[href="#coaching"]');
    await choose('Balanced');
    await waitForMarks(at.page, ['marmalade', 'rhubarb']);
    await choose('Thorough');
    await waitForMarks(at.page, ['marmalade', 'quince', 'rhubarb']);
    await choose('European Union');
    await waitForMarks(at.page, ['damson', 'marmalade', 'quince', 'rhubarb']);
    await choose('Light touch');
    await waitForMarks(at.page, ['damson', 'marmalade']);
    await choose('United Kingdom');
    await waitForMarks(at.page, ['marmalade']);
  });

  test('what a pack asks for', async () => {
    const box = '#pack-barchester textarea';
    await options.type(box, 'Budmouth\nCasterbridge');
    await options.keyboard.press('Tab');
    await at.page.bringToFront();
    await waitForMarks(at.page, ['Casterbridge', 'marmalade']);
    await options.bringToFront();
    await options.click('#pack-barchester .choice:nth-of-type(2) input');
    await at.page.bringToFront();
    await waitForMarks(at.page, ['Casterbridge', 'marmalade', 'medlar']);

    await options.bringToFront();
    await options.reload({ waitUntil: [] });
    const kept = await options.waitForSelector(box);
    expect(
      await kept?.evaluate((each) => (each instanceof HTMLTextAreaElement ? each.value : '')),
    ).toBe('Budmouth\nCasterbridge');
    await options.click('#pack-barchester .choice:nth-of-type(1) input');
    await at.page.bringToFront();
    await waitForMarks(at.page, ['Casterbridge', 'marmalade']);
    // For the test that comes next in this browser.
    await options.bringToFront();
    await options.click('#pack-barchester .pack-facts button');
    await at.page.bringToFront();
    await waitForMarks(at.page, []);
  });
});
