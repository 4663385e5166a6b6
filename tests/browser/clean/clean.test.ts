/** Parapet touches no editor, and whatever it started ends with its reason: nothing is left behind. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { openCard } from '../coach/coached.ts';
import { browsers } from '../harness/browsers.ts';
import { marks, waitForMarks } from '../harness/marks.ts';
import { pictureOf } from '../harness/picture.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { tallied, tallyOf, tracesOn } from './tallied.ts';
import type { Tally } from './tally-script.ts';

const noTraces = { nodes: 0, highlights: 0, sheets: 0 };

/** Opens the dialog, writes, talks to the coach, takes a fix, and closes the dialog again. */
async function session(page: Page): Promise<void> {
  await writing.openDialog(page);
  await writing.typeText(page, 'We utilise and leverage');
  await waitForMarks(page, ['leverage', 'utilise']);
  await openCard(page, 'utilise');
  await ui(page).click('.card .fix');
  await writing.waitForText(page, 'modal/0', 'We use and leverage');
  await waitForUi(page, '.card .status');
  await page.click('[data-testid="app-bar-close"]');
  await page.waitForSelector('[data-testid="confirmationSheetCancel"]');
  await page.click('[data-testid="confirmationSheetCancel"]');
  await until('the dialog to close', async () => (await page.$('[role="dialog"]')) === null);
  await waitForUiGone(page, '.pill');
}

/** Waits until nothing is due any more. */
async function settled(page: Page) {
  return until('Parapet to settle', async () => {
    const tally = await tallyOf(page);
    return tally && tally.timers + tally.frames === 0 ? tally : undefined;
  });
}

describe.each(browsers)('editors, %s,', (name) => {
  const at = tallied(name);

  test('see no change of ours while the writer types and talks to the coach', async () => {
    const { page } = at.parapet;
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We will utilise it and leverage #Roads\nand utilise again 🚲');
    await waitForMarks(page, ['leverage', 'utilise', 'utilise']);
    await page.evaluate(() => {
      const editor = document.querySelector('.editor');
      if (!editor) throw new Error('no editor');
      const records: string[] = [];
      Object.assign(window, { records });
      const watch = { attributes: true, characterData: true, childList: true, subtree: true };
      new MutationObserver((list) => records.push(...list.map(({ type }) => type))).observe(
        editor,
        watch,
      );
    });
    await waitForUi(page, '.pill');
    await ui(page).click('.pill');
    await waitForUi(page, '.list');
    await ui(page).click('.list .nudge');
    await waitForUi(page, '.card');
    await writing.press(page, 'Escape');
    await waitForUiGone(page, '.card');
    await openCard(page, 'leverage');
    await ui(page).click('.card .waves button:nth-of-type(1)');
    await waitForUiGone(page, '.card');
    await waitForMarks(page, ['utilise', 'utilise']);
    expect(await page.evaluate(() => Reflect.get(window, 'records'))).toEqual([]);
    await writing.press(page, 'End');
    await writing.typeText(page, ' more');
    await openCard(page, 'utilise');
    await ui(page).click('.card .fix');
    await waitForMarks(page, ['utilise']);
    const tally = await tallyOf(page);
    expect(tally?.changes).toEqual([]);
    expect(tally?.otherChanges).toBeGreaterThan(0);
  });
});

/** Expects nothing but what hears of the next composer, of posts sent and of the extension's own end. */
function expectOnlyPageWide({ listeners, observers }: Tally): void {
  expect(observers).toEqual(['PerformanceObserver']);
  const onPage = listeners.filter((each) => !each.startsWith('AbortSignal'));
  expect(onPage.map((each) => each.replace(/ \S*:coach:wxt:/, ' ')).sort()).toEqual([
    'document content-script-started',
    'document focusin',
    'document visibilitychange',
    // What sends a post is heard twice: to count it, and to look at it first where the writer wants that.
    'window click',
    'window click',
    // On coming back to the page: whether the extension is still there, and which keys its commands have.
    'window focus',
    'window focus',
    'window keydown',
    'window keydown',
    'window pointerover',
  ]);
}

describe.each(browsers)('what Parapet started, %s,', (name) => {
  const at = tallied(name);

  test('ends with the composer, each time', async () => {
    const page = await at.parapet.newPage();
    await session(page);
    const once = await settled(page);
    for (let time = 0; time < 3; time++) await session(page);
    const often = await settled(page);
    expect(often.listeners).toEqual(once.listeners);
    expectOnlyPageWide(often);
    expect(await tracesOn(page)).toEqual(noTraces);
    await page.close();
  });

  test('ends with the page within the site, and the next is as new', async () => {
    const page = await at.parapet.newPage();
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We utilise');
    await waitForMarks(page, ['utilise']);
    await page.click('a[href="/messages"]');
    await page.waitForSelector('[data-testid="dm-composer-textarea"]');
    await expect.poll(() => tracesOn(page)).toMatchObject({ highlights: 0 });
    await expect.poll(() => tracesOn(page), { timeout: 20_000 }).toEqual(noTraces);
    expectOnlyPageWide(await settled(page));
    await page.click('a[href="/home"]');
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We leverage');
    await waitForMarks(page, ['leverage']);
    await page.close();
  });

  test('ends with the page, which works as before when it is come back to', async () => {
    const page = await at.parapet.newPage();
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We utilise');
    await waitForMarks(page, ['utilise']);
    await page.goto('https://x.com/messages');
    expect(await tracesOn(page)).toEqual(noTraces);
    await page.evaluate(() => history.back());
    await until('the page', () =>
      page.evaluate(() => location.pathname === '/home' && window.__page?.ready).catch(() => false),
    );
    await writing.clickInto(page, 'home/0');
    await writing.press(page, writing.mainModifier, 'a');
    await writing.typeText(page, 'We leverage');
    await waitForMarks(page, ['leverage']);
    await page.close();
  });
});

describe.each(browsers)('when the extension, %s,', (name) => {
  const at = tallied(name);

  /** Has the coach at work, a card open. */
  async function atWork(): Promise<Page> {
    const page = await at.parapet.newPage();
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We utilise');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    return page;
  }

  /** Takes the extension out of the browser, under the id this browser knows it by. */
  async function remove(): Promise<void> {
    const { browser } = at.parapet;
    const [id] =
      name === 'chromium' ? [...(await browser.extensions()).keys()] : ['parapet@parapet.example'];
    if (id === undefined) throw new Error('no extension is installed');
    await browser.uninstallExtension(id);
  }

  /** Expects the page to be as if we had never been there, and to go on without a word. */
  async function expectQuiet(page: Page, said: number): Promise<void> {
    await writing.press(page, 'End');
    await writing.typeText(page, ' more');
    await writing.waitForText(page, 'home/0', 'We utilise more');
    await writing.undo(page);
    expect(at.parapet.consoleMessages.slice(said)).toEqual([]);
    expect(at.parapet.pageErrors).toEqual([]);
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
  }

  test.runIf(name === 'chromium')('is removed, nothing is left of it', async () => {
    const page = await atWork();
    const said = at.parapet.consoleMessages.length;
    await remove();
    await page.mouse.move(300, 300);
    await expect.poll(() => tracesOn(page)).toEqual(noTraces);
    const { listeners, timers, frames, observers } = (await tallyOf(page)) ?? {};
    expect({ listeners, timers, frames, observers }).toEqual({
      listeners: [],
      timers: 0,
      frames: 0,
      observers: [],
    });
    await expectQuiet(page, said);
    await page.close();
  });

  test.runIf(name === 'firefox')('is removed, none of it runs or can be seen', async () => {
    const page = await atWork();
    const said = at.parapet.consoleMessages.length;
    await remove();
    // Firefox has stopped our scripts, so nobody could take the host away: but it shows nothing.
    await until('our host to be hidden', () =>
      page.evaluate(() => {
        const host = document.querySelector('html > [data-tw]');
        return host !== null && getComputedStyle(host).visibility === 'hidden';
      }),
    );
    expect(await tallyOf(page)).toBeUndefined();
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    const left = await pictureOf(page);
    await page.evaluate(() => {
      CSS.highlights.clear();
      document.querySelector('html > [data-tw]')?.remove();
    });
    expect((await pictureOf(page)).differsFrom(left)).toEqual([]);
    await writing.clickInto(page, 'home/0');
    await expectQuiet(page, said);
    await page.close();
  });
});

describe.each(browsers)('when the extension is updated, %s,', (name) => {
  const at = tallied(name);

  test('the new one takes over the page, and nothing of the old one shows', async () => {
    const { browser } = at.parapet;
    const page = await at.parapet.newPage();
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'We utilise');
    await waitForMarks(page, ['utilise']);
    const said = at.parapet.consoleMessages.length;
    // Installing over what is there is what an update does.
    await browser.installExtension(at.folder);
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    await until('the new coach', async () => {
      await writing.clickInto(page, 'home/0');
      await writing.press(page, 'End');
      await writing.typeText(page, ' utilise');
      await page.evaluate(
        () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
      );
      const text = await writing.modelText(page, 'home/0');
      const count = text.split('utilise').length - 1;
      return (await marks(page)).length === Math.min(count, 3);
    });
    await waitForUi(page, '.pill');
    expect(await tracesOn(page)).toMatchObject({ nodes: 1 });
    expect(at.parapet.consoleMessages.slice(said)).toEqual([]);
    expect(at.parapet.pageErrors).toEqual([]);
    await page.close();
  });
});
