/** The stand-in x.com has the habits of the real one that Parapet must live with: sending and the rest. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import type { Parapet } from '../harness/open.ts';
import { openParapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';

const SEND = '[data-testid="tweetButtonInline"]';
const TOAST = '[data-testid="toast"]';

describe.each(browsers)('stand-in habits, %s', (name) => {
  let parapet: Parapet;
  let page: Page;
  beforeAll(async () => {
    parapet = await openParapet(name, { extension: false });
  });
  afterAll(() => parapet?.close());
  beforeEach(async () => {
    page = await parapet.newPage();
    return () => page.close();
  });

  async function write(text: string) {
    await writing.clickInto(page, 'home/0');
    await page.evaluate((wanted) => window.__page.put('home/0', wanted), text);
    await writing.waitForText(page, 'home/0', text);
  }
  const dialogs = () => page.evaluate(() => document.querySelectorAll('[role="dialog"]').length);
  const sent = () => page.evaluate(() => window.__page.sent);
  const toast = () =>
    page.waitForSelector(TOAST).then((node) => node?.evaluate((it) => it.textContent));

  test('a sent post empties the box and brings a toast with its own address', async () => {
    expect(await page.$eval(SEND, (node) => node.matches(':disabled[aria-disabled="true"]'))).toBe(
      true,
    );
    await write('Hello');
    await page.click(SEND);
    const address = await page.waitForSelector(`${TOAST} a`);
    expect(await address?.evaluate((node) => node.getAttribute('href'))).toMatch(
      /^\/ExampleCouncil\/status\/\d+$/,
    );
    expect(await writing.modelText(page, 'home/0')).toBe('');
    expect(await sent()).toEqual([{ operation: 'CreateTweet', texts: ['Hello'] }]);
  });

  test('Control and Enter send too; a long post has its own operation', async () => {
    await write('long '.repeat(80));
    await writing.press(page, writing.mainModifier, 'Enter');
    await expect.poll(async () => (await sent())[0]?.operation).toBe('CreateNoteTweet');
  });

  test.each([
    ['errors', 'You already said that.'],
    ['forbidden', 'Something went wrong. Try again.'],
  ] as const)('a send that ends in %s leaves the text where it was', async (outcome, said) => {
    await page.evaluate((next) => {
      window.__page.outcome = next;
    }, outcome);
    await write('Twice');
    await page.click(SEND);
    expect(await toast()).toBe(said);
    expect(await page.$(`${TOAST} a`)).toBeNull();
    expect(await writing.modelText(page, 'home/0')).toBe('Twice');
    expect(await sent()).toEqual([]);
  });

  test('a scheduled post turns the button into Schedule and is sent as one', async () => {
    await writing.openDialog(page);
    await writing.typeText(page, 'Later');
    await page.click('[role="dialog"] [data-testid="scheduleOption"]');
    await page.click('[data-testid="scheduledConfirmationPrimaryAction"]');
    await page.waitForSelector('[data-testid="scheduledTweetIndicator"]');
    expect(await page.$eval('[data-testid="tweetButton"]', (node) => node.textContent)).toBe(
      'Schedule',
    );
    await page.click('[data-testid="tweetButton"]');
    await expect.poll(async () => (await sent())[0]?.operation).toBe('CreateScheduledTweet');
  });

  test('Escape closes an empty dialog and asks about a written one', async () => {
    await writing.openDialog(page);
    await writing.press(page, 'Escape');
    await expect.poll(dialogs).toBe(0);
    await writing.openDialog(page);
    await writing.typeText(page, 'x');
    await writing.press(page, 'Escape');
    await page.waitForSelector('[data-testid="confirmationSheetDialog"]');
  });

  test('a click outside closes the dialog', async () => {
    await writing.openDialog(page);
    await page.mouse.click(5, 5);
    await expect.poll(dialogs).toBe(0);
  });

  test('the dialog pulls straying focus back', async () => {
    await writing.openDialog(page);
    await page.focus('[data-testid="SearchBox_Search_Input"]');
    expect((await writing.editor(page, 'modal/0')).hasFocus).toBe(true);
  });

  test('single letters outside a box are shortcuts', async () => {
    await writing.press(page, 'l');
    expect(await page.evaluate(() => window.__shortcuts)).toEqual(['l']);
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'l');
    expect(await page.evaluate(() => window.__shortcuts)).toEqual(['l']);
  });

  test('decoys: messages, search, assistant, articles', async () => {
    const messages = await parapet.newPage({ path: '/messages' });
    expect(await messages.$('textarea[data-testid="dm-composer-textarea"]')).not.toBeNull();
    expect(await messages.$('[contenteditable][data-testid="dmComposerTextInput"]')).not.toBeNull();
    expect(await messages.$('[data-testid="SearchBox_Search_Input"]')).not.toBeNull();
    expect(await messages.$('[data-testid="GrokDrawer"] textarea')).not.toBeNull();
    expect(await messages.$('[data-testid^="tweetTextarea"]')).toBeNull();
    await messages.close();
    const articles = await parapet.newPage({ path: '/compose/articles' });
    expect(await articles.$('[contenteditable][data-testid="composer"]')).not.toBeNull();
    await articles.close();
  });

  test('themes, languages and accounts are as the address asks', async () => {
    const other = await parapet.newPage({
      theme: 'dim',
      locale: 'ja',
      account: 'Ward9',
      as: 'TheCouncil',
    });
    expect(await other.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(21, 32, 43)',
    );
    expect(await other.$eval(SEND, (node) => node.textContent)).toBe('ポストする');
    expect(
      await other.$(
        '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid="UserAvatar-Container-Ward9"]',
      ),
    ).not.toBeNull();
    expect(
      await other.$(
        '[data-testid="primaryColumn"] [data-testid="UserAvatar-Container-TheCouncil"]',
      ),
    ).not.toBeNull();
    await other.close();
  });

  test('under the strict policy the page works without an error', async () => {
    const strict = await parapet.newPage({ csp: 'strict' });
    await writing.clickInto(strict, 'home/0');
    await writing.typeText(strict, 'Fine #here');
    await writing.openDialog(strict);
    await strict.evaluate(() => window.__page.attach('modal', { kind: 'image', alt: '' }));
    await strict.waitForSelector('[data-testid="attachments"] img');
    expect(await strict.evaluate(() => window.__page.errors)).toEqual([]);
    // The policy is a real one: what it forbids is refused and noted.
    await strict.evaluate(() => document.head.append(document.createElement('style')));
    await expect.poll(() => strict.evaluate(() => window.__page.errors)).toHaveLength(1);
    await strict.close();
  });

  test('nothing but the stand-in’s own requests leave the browser', () => {
    expect(new Set(parapet.requests.map((request) => request.host))).toEqual(new Set(['x.com']));
  });
});
