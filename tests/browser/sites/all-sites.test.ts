/** Every site, as people get it: nudged, put right, sent and counted, and all else left alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mastodon } from '../../pages/mastodon/server.ts';
import { standIns } from '../../pages/stand-ins.ts';
import { browsers } from '../harness/browsers.ts';
import { letIn } from '../harness/let-in.ts';
import { waitForMarks } from '../harness/marks.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { hosts, type SiteCase, siteCases } from './all-sites.ts';

/** What extension pages are given in both browsers: the part of it needed here. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ ledger?: Record<string, readonly unknown[]> }>;
      remove(key: string): Promise<void>;
    };
  };
};

describe.each(browsers)('on every site, %s', (name) => {
  let parapet: Parapet;
  let own: Page;
  beforeAll(async () => {
    parapet = await openParapet(name, { standIns, grantable: hosts });
    own = await parapet.extensionPage('popup.html');
    await letIn(own, hosts);
  });
  afterAll(() => parapet?.close());
  // Two posts within minutes would be something to say.
  beforeEach(() => own.evaluate(() => chrome.storage.local.remove('ledger')));

  /** How many posts of an account are in the ledger. */
  const counted = (account: string) =>
    own.evaluate(
      async (key) => (await chrome.storage.local.get('ledger')).ledger?.[key]?.length ?? 0,
      account,
    );
  const ours = (page: Page) => page.evaluate(() => document.documentElement.childElementCount);

  const open = ({ site, look }: SiteCase) =>
    parapet.newPage({ path: site.start.path, ...look, csp: 'strict' });

  test.each(siteCases)('$site.id, $look', async (it) => {
    const { editor } = it.site.start;
    const errors = parapet.pageErrors.length;
    const page = await open(it);
    await page.bringToFront();
    for (const decoy of it.decoys) {
      await page.click(decoy);
      await writing.typeText(page, 'We utilise and leverage');
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect(await ours(page), decoy).toBe(2);
    }
    await writing.begin(page, it.site.start);
    await writing.typeText(page, 'We will utilise it');
    await writing.waitForText(page, editor, 'We will utilise it');
    await waitForUi(page, '.pill-count');
    expect(await ui(page).text('.pill-count')).toBe('1');
    if (it.painted) await waitForMarks(page, ['utilise']);

    await ui(page).click('.pill');
    await waitForUi(page, '.nudges .nudge');
    await ui(page).click('.nudges .nudge');
    await waitForUi(page, '.card .fix');
    await ui(page).click('.card .fix');
    await writing.waitForText(page, editor, 'We will use it');
    expect((await writing.editor(page, editor)).hasFocus).toBe(true);
    await waitForUiGone(page, '.pill-count');
    // Ours closes, not the site's dialog; and what sends may be behind it.
    await writing.press(page, 'Escape');
    await waitForUiGone(page, '.card');

    await page.click(it.send);
    await until('the post to be counted', async () => (await counted(it.account)) === 1);
    expect(await page.evaluate(() => window.__page.sent.map(({ texts }) => texts))).toEqual([
      ['We will use it'],
    ]);
    expect(await page.evaluate(() => window.__shortcuts)).toEqual([]);
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    expect(parapet.pageErrors.slice(errors)).toEqual([]);
    await page.close();
  });

  test('a Mastodon post for specific people is a private message: not read, and no longer read', async () => {
    const { start } = mastodon;
    const page = await parapet.newPage({ path: start.path, csp: 'strict' });
    await page.bringToFront();
    const press = (times: number) =>
      page.evaluate((count) => {
        for (let i = 0; i < count; i++) {
          document.querySelector<HTMLElement>('.dropdown-button')?.click();
        }
      }, times);
    const showing = (icon: string) => page.$(`.dropdown-button .icon-${icon}`);

    await press(3);
    expect(await showing('at')).not.toBeNull();
    await writing.begin(page, start);
    await writing.typeText(page, 'We utilise it');
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    expect(await ours(page)).toBe(2);

    await press(1);
    expect(await showing('globe')).not.toBeNull();
    await waitForUi(page, '.pill-count');
    await press(3);
    await waitForUiGone(page, '.pill');
    await writing.typeText(page, ' and leverage it');
    await writing.waitForText(page, start.editor, 'We utilise it and leverage it');
    expect(await ui(page).shows('.pill')).toBe(false);
    await page.close();
  });
});
