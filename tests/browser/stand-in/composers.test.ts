/** The stand-in x.com has the habits of the real one that Parapet must live with: its boxes. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import type { Parapet } from '../harness/open.ts';
import { openParapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';

const BOX = '[contenteditable="true"][data-testid="tweetTextarea_0"]';

describe.each(browsers)('stand-in composers, %s', (name) => {
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

  const count = (selector: string) =>
    page.evaluate((css) => document.querySelectorAll(css).length, selector);

  test('the box is Draft.js: what is typed is in its model, lines and all', async () => {
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'One #two\n\nthree 🌉');
    expect(await writing.editor(page, 'home/0')).toMatchObject({
      text: 'One #two\n\nthree 🌉',
      anchor: 18,
      focus: 18,
    });
    expect(await count(`${BOX} [data-block="true"]`)).toBe(3);
    expect(await count(`${BOX} span[style*="rgb(29, 155, 240)"]`)).toBe(1);
  });

  test('undo takes back what was typed', async () => {
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'gone');
    await writing.undo(page);
    await writing.waitForText(page, 'home/0', '');
  });

  test('wrapper and label share the prefix of the box’s id', async () => {
    expect(await count('[data-testid^="tweetTextarea_0"]')).toBe(3);
    expect(await count(BOX)).toBe(1);
  });

  test('the dialog brings a second tweetTextarea_0, and swaps its nodes after opening', async () => {
    const stillThere = await page.evaluate(
      (css) =>
        new Promise<readonly boolean[]>((resolve) => {
          const seen = new Set<Element>();
          const watcher = new MutationObserver(() => {
            for (const box of document.querySelectorAll(css)) seen.add(box);
            if (seen.size < 2) return;
            watcher.disconnect();
            resolve([...seen].map((box) => box.isConnected));
          });
          watcher.observe(document.body, { childList: true, subtree: true });
          document.querySelector<HTMLElement>('[data-testid="SideNav_NewTweet_Button"]')?.click();
        }),
      `[role="dialog"] ${BOX}`,
    );
    expect(stillThere).toEqual([false, true]);
    expect(await count(BOX)).toBe(2);
    expect(await page.evaluate(() => location.pathname)).toBe('/compose/post');
  });

  test('a thread adds boxes and moves the send button', async () => {
    await writing.openDialog(page);
    await writing.typeText(page, 'One');
    const button = await page.$('[data-testid="tweetButton"]');
    await writing.addPost(page);
    await writing.typeText(page, 'Two');
    expect(await button?.evaluate((node) => node.isConnected)).toBe(false);
    expect(await count('[role="dialog"] [data-testid="tweetTextarea_1"]')).toBe(1);
    expect(await page.$eval('[data-testid="tweetButton"]', (node) => node.textContent)).toBe(
      'Post all',
    );
  });

  test.each(['media', 'schedule', 'unsent/drafts'])(
    'the sub-page %s takes the editor away; back comes another with the same text',
    async (subPage) => {
      await writing.openDialog(page);
      await writing.typeText(page, 'Keep me');
      const before = await page.$(`[role="dialog"] ${BOX}`);
      await page.evaluate((to) => {
        history.pushState({}, '', `/compose/post/${to}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, subPage);
      await expect.poll(() => count(`[role="dialog"] ${BOX}`)).toBe(0);
      await page.evaluate(() => history.back());
      await page.waitForSelector(`[role="dialog"] ${BOX}`);
      expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
      expect(await writing.modelText(page, 'modal/0')).toBe('Keep me');
    },
  );

  test('attaching a picture rebuilds the box; the badge says ALT once it is described', async () => {
    await writing.openDialog(page);
    await writing.typeText(page, 'Look');
    const before = await page.$(`[role="dialog"] ${BOX}`);
    await page.evaluate(() => window.__page.attach('modal', { kind: 'image', alt: '' }));
    const group = '[role="dialog"] [data-testid="attachments"] [role="group"]';
    await page.waitForSelector(group);
    expect(await before?.evaluate((node) => node.isConnected)).toBe(false);
    expect(await page.$eval(group, (node) => node.textContent)).toBe('');
    await page.click('[data-testid="altTextLabel"]');
    await page.type('[data-testid="altTextInput"]', 'A bridge');
    await page.click('[data-testid="endEditingButton"]');
    await page.waitForSelector(group);
    expect(await page.$eval(group, (node) => node.textContent)).toBe('ALT');
    expect(await writing.modelText(page, 'modal/0')).toBe('Look');
  });

  test('replies: inline below a post, and in the dialog with the post above', async () => {
    const status = await parapet.newPage({ path: '/met_watch/status/1002' });
    expect(await status.$('[data-testid="toolBar"]')).toBeNull();
    await writing.clickInto(status, 'reply/0');
    await status.waitForSelector('[data-testid="tweetButtonInline"]');
    await status.click('[data-testid="reply"]');
    await status.waitForSelector('[role="dialog"] article[data-testid="tweet"]');
    await status.close();
  });

  test('the mobile box is a text area with the same model', async () => {
    const mobile = await parapet.newPage({ path: 'mobile.x.com/home', editor: 'textarea' });
    await writing.clickInto(mobile, 'home/0');
    await writing.typeText(mobile, 'ab\ncd');
    expect(await writing.editor(mobile, 'home/0')).toMatchObject({ text: 'ab\ncd', anchor: 5 });
    await mobile.close();
  });
});
