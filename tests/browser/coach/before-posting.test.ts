/** Before posting: where the writer asked for it, and only for "Think twice", a post waits once. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { coached } from './coached.ts';

const secret = 'OFFICIAL-SENSITIVE: the depot opens on Monday';
const post = '[data-testid="tweetButtonInline"]';
const sent = (page: Page) => writing.waitForText(page, 'home/0', '');

describe.each(browsers)('before posting, %s', (name) => {
  const at = coached(name);
  const setSwitch = async (on: boolean) => {
    const options = await at.parapet.extensionPage('options.html#coaching');
    await options.locator('.hold-posts input').click();
    await options.waitForSelector(`.hold-posts input:${on ? 'checked' : 'not(:checked)'}`);
    await options.close();
  };

  async function writeSecret(): Promise<Page> {
    await at.typeAtHome(secret);
    await waitForMarks(at.page, ['OFFICIAL-SENSITIVE']);
    // Said once the writer has paused: by then the last word has been read.
    await until('the nudge to be said', async () =>
      /^1 nudge/u.test((await ui(at.page).texts('.unseen[role="status"]')).join()),
    );
    return at.page;
  }

  test('off, as it comes, the post goes', async () => {
    const page = await writeSecret();
    await page.click(post);
    await sent(page);
  });

  describe('switched on', () => {
    beforeAll(() => setSwitch(true));
    afterAll(() => setSwitch(false));

    test('the button: held once, with the focus where it was; “Post anyway” sends it', async () => {
      const page = await writeSecret();
      await page.click(post);
      await waitForUi(page, '.card .held');
      expect(await writing.modelText(page, 'home/0')).toBe(secret);
      await ui(page).click('.held .plain-button');
      await sent(page);
      await waitForUiGone(page, '.card');
    });

    test('the keys: held once, and said; the same keys again send it', async () => {
      const page = await writeSecret();
      const before = await writing.caret(page, 'home/0');
      await writing.press(page, writing.mainModifier, 'Enter');
      await waitForUi(page, '.card .held');
      expect((await ui(page).texts('[role="status"]')).join()).toMatch(/^Before this goes out/u);
      expect(await writing.modelText(page, 'home/0')).toBe(secret);
      expect(await writing.caret(page, 'home/0')).toEqual(before);
      expect((await writing.editor(page, 'home/0')).hasFocus).toBe(true);
      await writing.press(page, writing.mainModifier, 'Enter');
      await sent(page);
    });

    test('“Let me look” leaves the draft and the card; changed words are asked about anew', async () => {
      const page = await writeSecret();
      await page.click(post);
      await waitForUi(page, '.card .held');
      await ui(page).click('.held .fix');
      await waitForUiGone(page, '.held');
      await waitForUi(page, '.card');
      expect(await writing.modelText(page, 'home/0')).toBe(secret);
      await writing.press(page, 'Escape');
      await writing.clickInto(page, 'home/0');
      await writing.press(page, 'End');
      await writing.typeText(page, ' at noon');
      await writing.waitForText(page, 'home/0', `${secret} at noon`);
      await waitForMarks(page, ['OFFICIAL-SENSITIVE']);
      await page.click(post);
      await waitForUi(page, '.card .held');
    });

    test.each([
      [
        'a phone number',
        'Call Sam Hill on 07700 900123 about the depot',
        'Call Sam Hill on 07700 900123',
      ],
      ['an embargo', 'Embargoed until 9am: the depot opens on Monday', 'Embargoed'],
    ])('%s is held too', async (_what, text, phrase) => {
      const { page } = at;
      await at.typeAtHome(text);
      await waitForMarks(page, [phrase]);
      await until('the nudge to be said', async () =>
        /^1 nudge/u.test((await ui(page).texts('.unseen[role="status"]')).join()),
      );
      await page.click(post);
      await waitForUi(page, '.card .held');
      expect(await ui(page).text('.card .level')).toBe('Think twice');
    });

    test('what is only worth a look goes at once', async () => {
      await at.typeAtHome('We utilise it');
      await waitForMarks(at.page, ['utilise']);
      await at.page.click(post);
      await sent(at.page);
    });

    test('the post goes where the page takes our card away again and again', async () => {
      const page = await writeSecret();
      await page.evaluate(() => {
        new MutationObserver(() => {
          while (document.documentElement.childElementCount > 2) {
            document.documentElement.lastElementChild?.remove();
          }
        }).observe(document.documentElement, { childList: true });
        document.documentElement.lastElementChild?.remove();
      });
      await page.click(post);
      await page.click(post);
      await sent(page);
    });
  });
});
