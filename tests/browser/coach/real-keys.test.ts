/** The keys Parapet comes with, pressed on a real keyboard: the browser itself must hear them, and want none of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { type Desktop, openDesktop } from '../harness/desktop.ts';
import { waitForMarks } from '../harness/marks.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';

const desktop = await openDesktop();

describe.skipIf(!desktop)('the keys on a real keyboard', () => {
  afterAll(() => desktop?.close());

  describe.each(browsers)('%s', (name) => {
    let parapet: Parapet;
    let { press }: Pick<Desktop, 'press'> = { press: () => {} };
    beforeAll(async () => {
      if (desktop) press = desktop.press;
      parapet = await openParapet(name, { headless: false });
    });
    afterAll(() => parapet?.close());

    test('next, take, undo, not this time, the list', async () => {
      const { page } = parapet;
      const text = 'We utilise it and leverage that';
      await page.bringToFront();
      await writing.clickInto(page, 'home/0');
      await writing.typeText(page, text);
      await waitForMarks(page, ['leverage', 'utilise']);
      // Said once the writer has paused: by then the last word has been read.
      await until('the nudges to be said', async () =>
        /^2 nudges/u.test((await ui(page).texts('.unseen[role="status"]')).join()),
      );
      const cardOn = (phrase: string) =>
        until(`the card on ${phrase}`, async () =>
          (await ui(page).text('.card .message'))?.includes(`“${phrase}”`),
        );

      press('alt+shift+j');
      await cardOn('utilise');
      press('alt+shift+u');
      await writing.waitForText(page, 'home/0', 'We use it and leverage that');
      await waitForUi(page, '.card .done');
      press('ctrl+z');
      await writing.waitForText(page, 'home/0', text);
      await waitForMarks(page, ['leverage', 'utilise']);

      press('alt+shift+j');
      await cardOn('utilise');
      press('alt+shift+j');
      await cardOn('leverage');
      press('alt+shift+d');
      await waitForUiGone(page, '.card');
      await waitForMarks(page, ['utilise']);
      press('alt+shift+l');
      await waitForUi(page, '.list');
      press('alt+shift+l');
      await waitForUiGone(page, '.list');
      expect((await writing.editor(page, 'home/0')).hasFocus).toBe(true);
      expect(await writing.modelText(page, 'home/0')).toBe(text);
    });
  });
});
