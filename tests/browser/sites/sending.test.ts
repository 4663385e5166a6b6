/** A post counts as sent when it was, and only then. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mastodon } from '../../pages/mastodon/server.ts';
import { browsers } from '../harness/browsers.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { buildProbe } from '../probe/build.ts';
import { type Probed, probed } from '../probe/probed.ts';

const inline = '[data-testid="tweetButtonInline"]';
const inDialog = '[role="dialog"] [data-testid="tweetButton"]';

const sendings = async ({ page }: Probed) => {
  const id = (await page.evaluate(() => window.__page.editors()))[0]?.id;
  if (id === undefined) throw new Error('no box to ask');
  return ask(page, id, 'sendings', null);
};

const answer = ({ page }: Probed, outcome: 'ok' | 'errors' | 'forbidden') =>
  page.evaluate((next) => {
    window.__page.outcome = next;
  }, outcome);

describe.each(browsers)('sending, %s', (name) => {
  const at = probed(name, { account: 'ExampleCouncil' });

  test('a post from the home box', async () => {
    const before = Date.now();
    await at.typeAtHome('Hello');
    await at.page.click(inline);
    await expect
      .poll(() => sendings(at))
      .toEqual([
        { outcome: 'sent', kind: 'post', at: expect.any(Number), account: 'ExampleCouncil' },
      ]);
    const [sending] = await sendings(at);
    expect(sending?.at).toBeGreaterThanOrEqual(before);
    expect(sending?.at).toBeLessThanOrEqual(Date.now());
  });

  test('a long post, by the keyboard', async () => {
    await at.typeAtHome('x');
    await at.page.evaluate(() => window.__page.put('home/0', 'long '.repeat(80)));
    await writing.press(at.page, writing.mainModifier, 'Enter');
    await expect.poll(() => sendings(at)).toMatchObject([{ outcome: 'sent', kind: 'post' }]);
  });

  test('a thread, once, though it takes a request for each post', async () => {
    await writing.openDialog(at.page);
    await writing.typeText(at.page, 'One');
    await writing.addPost(at.page);
    await writing.typeText(at.page, 'Two');
    await at.page.click(inDialog);
    await expect.poll(() => sendings(at)).toMatchObject([{ outcome: 'sent', kind: 'thread' }]);
    expect(await at.page.evaluate(() => window.__page.sent.length)).toBe(1);
  });

  test('a scheduled post is not sent yet', async () => {
    await writing.openDialog(at.page);
    await writing.typeText(at.page, 'Later');
    await at.page.click('[role="dialog"] [data-testid="scheduleOption"]');
    await at.page.click('[data-testid="scheduledConfirmationPrimaryAction"]');
    await at.page.click(inDialog);
    await expect.poll(() => sendings(at)).toMatchObject([{ outcome: 'scheduled' }]);
  });

  test('a refused one fails, and sending it again counts once', async () => {
    await answer(at, 'forbidden');
    await at.typeAtHome('Hello');
    await at.page.click(inline);
    await expect.poll(() => sendings(at)).toMatchObject([{ outcome: 'failed' }]);
    await answer(at, 'ok');
    await at.page.click(inline);
    await expect
      .poll(() => sendings(at))
      .toMatchObject([{ outcome: 'failed' }, { outcome: 'sent', kind: 'post' }]);
  });

  test('one answered "fine" that was not does not count', async () => {
    await answer(at, 'errors');
    await at.typeAtHome('Twice');
    await at.page.click(inline);
    await at.page.waitForSelector('[data-testid="toast"]');
    expect(await sendings(at)).toEqual([]);
    await answer(at, 'ok');
    await at.page.click(inline);
    await expect
      .poll(() => sendings(at))
      .toMatchObject([{ outcome: 'failed' }, { outcome: 'sent', kind: 'post' }]);
  });

  test('a draft thrown away was not sent', async () => {
    await writing.openDialog(at.page);
    await writing.typeText(at.page, 'Never mind');
    await writing.press(at.page, 'Escape');
    await at.page.click('[data-testid="confirmationSheetCancel"]');
    await expect.poll(() => at.page.$('[role="dialog"]')).toBeNull();
    expect(await sendings(at)).toEqual([]);
  });
});

describe.each(browsers)('answering, %s', (name) => {
  const at = probed(name, { path: '/ExampleCouncil/status/1001', as: 'TeamAccount' });

  test('a reply counts as one, for the account the composer posts as', async () => {
    await writing.clickInto(at.page, 'reply/0');
    await writing.typeText(at.page, 'Thanks');
    await writing.press(at.page, writing.mainModifier, 'Enter');
    await expect
      .poll(() => sendings(at), { timeout: 5_000 })
      .toMatchObject([{ outcome: 'sent', kind: 'reply', account: 'TeamAccount' }]);
  });
});

describe.each(browsers)('editing, %s', (name) => {
  let parapet: Parapet;
  beforeAll(async () => {
    const { path } = mastodon.start;
    const extension = await buildProbe();
    parapet = await openParapet(name, { standIns: [mastodon], path, extension });
  });
  afterAll(() => parapet?.close());

  test('a post that is out already is an edit, and no post', async () => {
    const { page } = parapet;
    const { editor } = mastodon.start;
    await page.click('.edit');
    await writing.clickInto(page, editor);
    await writing.typeText(page, 'Better');
    await page.click('.compose-form__submit button');
    await expect
      .poll(() => ask(page, editor, 'sendings', null))
      .toMatchObject([{ outcome: 'edited', kind: 'post' }]);
  });
});
