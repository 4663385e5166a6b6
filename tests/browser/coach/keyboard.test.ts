/** The whole path by keyboard alone: write, hear, read, fix, undo, dismiss, post. The focus stays in the box. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { type Keyboard, keyboardFor } from '../harness/commands.ts';
import { waitForMarks } from '../harness/marks.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { coached } from './coached.ts';

describe.each(browsers)('by keyboard alone, %s', (name) => {
  const at = coached(name);
  let keyboard: Keyboard;
  beforeEach(async () => {
    keyboard = await keyboardFor(at.parapet, at.page);
  });
  afterEach(() => keyboard.close());

  async function heard(words: RegExp): Promise<string> {
    let said: string | undefined;
    return until(`${words} to be said`, async () => {
      [said] = await ui(at.page).texts('.unseen[role="status"]');
      return said !== undefined && words.test(said) && said;
    }).catch((error: unknown) => {
      throw new Error(`heard ${said ?? 'nothing'}`, { cause: error });
    });
  }
  const focused = async () => (await writing.editor(at.page, 'home/0')).hasFocus;
  const caret = () => writing.caret(at.page, 'home/0');

  test('write, hear, read, fix, undo, dismiss, post', async () => {
    const { page } = at;
    const text = 'We utilise it and leverage that';
    await at.typeAtHome(text);
    expect(await heard(/^2 nudges/u)).toBe(
      '2 nudges: “utilise”, “leverage”. Alt+Shift+J for more.',
    );

    const before = await caret();
    await keyboard.press('next-nudge');
    await waitForUi(page, '.card');
    await heard(/^A thought: “utilise”\. .* Alt\+Shift\+U writes “use”\.$/u);
    await keyboard.press('next-nudge');
    await heard(/^A thought: “leverage”/u);
    await keyboard.press('previous-nudge');
    await heard(/^A thought: “utilise”/u);
    await keyboard.press('why-this-rule');
    await heard(/^Plain words/u);
    expect(await caret()).toEqual(before);
    expect(await focused()).toBe(true);

    await keyboard.press('take-fix');
    await writing.waitForText(page, 'home/0', 'We use it and leverage that');
    await heard(/^Done\. (?:Ctrl\+|⌘)Z undoes it\.$/u);
    expect(await focused()).toBe(true);
    await writing.undo(page);
    await writing.waitForText(page, 'home/0', text);
    await waitForMarks(page, ['leverage', 'utilise']);

    await keyboard.press('next-nudge');
    await heard(/^A thought: “utilise”/u);
    await keyboard.press('not-this-time');
    await waitForUiGone(page, '.card');
    await waitForMarks(page, ['leverage']);
    await keyboard.press('next-nudge');
    await heard(/^A thought: “leverage”/u);
    await keyboard.press('never-again');
    await heard(/^It won’t come up again/u);
    await waitForMarks(page, []);
    await keyboard.press('never-again');
    await waitForMarks(page, ['leverage']);

    expect(await focused()).toBe(true);
    await writing.press(page, writing.mainModifier, 'Enter');
    await writing.waitForText(page, 'home/0', '');
  });

  test('the list opens and closes; all sure fixes are taken; typing goes on', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it and utilise that');
    await waitForMarks(page, ['utilise', 'utilise']);
    await keyboard.press('toggle-list');
    await waitForUi(page, '.list');
    await heard(/^2 nudges/u);
    await keyboard.press('toggle-list');
    await waitForUiGone(page, '.list');
    await keyboard.press('take-all-fixes');
    await writing.waitForText(page, 'home/0', 'We use it and use that');
    await heard(/^2 fixes written/u);
    expect(await focused()).toBe(true);
    await writing.press(page, 'End');
    await writing.typeText(page, ' too');
    await writing.waitForText(page, 'home/0', 'We use it and use that too');
  });

  test('the card shows the keys the browser really has', async () => {
    const { page } = at;
    const keys = await keyboard.keys();
    expect(keys).toMatchObject({
      'next-nudge': 'Alt+Shift+J',
      'take-fix': 'Alt+Shift+U',
      'not-this-time': 'Alt+Shift+D',
      'toggle-list': 'Alt+Shift+L',
    });
    await at.typeAtHome('We utilise it and leverage that');
    await waitForMarks(page, ['leverage', 'utilise']);
    await heard(/^2 nudges/u);
    await keyboard.press('next-nudge');
    await waitForUi(page, '.card');
    expect(await ui(page).texts('.card .keys')).toEqual([keys['take-fix'], keys['not-this-time']]);
    expect(await ui(page).attribute('.card .icon-button:nth-of-type(2)', 'title')).toContain(
      keys['next-nudge'],
    );
  });

  test('a trapping dialog keeps the focus, and the card works all the same', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await writing.typeText(page, 'We utilise it');
    await waitForMarks(page, ['utilise']);
    await keyboard.press('next-nudge');
    await waitForUi(page, '.card');
    await keyboard.press('take-fix');
    await writing.waitForText(page, 'modal/0', 'We use it');
    expect((await writing.editor(page, 'modal/0')).hasFocus).toBe(true);
  });

  test('what was waved away stays away when the writer comes back to the draft', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it and, when the day has come, leverage that');
    await waitForMarks(page, ['leverage', 'utilise']);
    await keyboard.press('next-nudge');
    await waitForUi(page, '.card');
    await keyboard.press('not-this-time');
    await waitForMarks(page, ['leverage']);
    await writing.openDialog(page);
    await waitForMarks(page, []);
    await page.click('[data-testid="app-bar-close"]');
    await writing.clickInto(page, 'home/0');
    await waitForMarks(page, ['leverage']);
  });
});
