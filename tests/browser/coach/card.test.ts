/** The card: near the phrase, never in the way, never taking the focus or letting a key through. */
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { marks, waitForMarks } from '../harness/marks.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import * as writing from '../harness/writing.ts';
import { coached, openCard } from './coached.ts';

describe.each(browsers)('the card, %s', (name) => {
  const at = coached(name);
  const shortcuts = () => at.page.evaluate(() => window.__shortcuts);

  test('says what and why, names its source and offers a way out', async () => {
    const { page } = at;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    const card = ui(page);
    expect(await card.text('.card .message')).toMatch(/utilise/);
    expect((await card.text('.card .why'))?.length).toBeGreaterThan(20);
    expect(await card.attribute('.card a', 'href')).toMatch(/^https:\/\//);
    expect(await card.texts('.card .fix')).toContain('use');
  });

  test('opens beside the phrase, over neither phrase nor caret', async () => {
    const { page } = at;
    await at.typeAtHome('We will utilise it\nand then some');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    const card = await waitForUi(page, '.card');
    const phrase = await page.evaluate(() => {
      const [part] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (!(part instanceof Range)) throw new Error('nothing is marked');
      const { top, bottom } = part.getBoundingClientRect();
      return { top, bottom };
    });
    expect(card.y >= phrase.bottom || card.y + card.height <= phrase.top).toBe(true);
  });

  test('resting on a phrase opens it too', async () => {
    const { page } = at;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    const phrase = await page.evaluate(() => {
      const [part] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      if (!(part instanceof Range)) throw new Error('nothing is marked');
      const { x, y, width, height } = part.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await page.mouse.move(phrase.x, phrase.y, { steps: 3 });
    await waitForUi(page, '.card');
  });

  test('one that was rested on goes when the pointer rests elsewhere', async () => {
    const { page } = at;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    const [mark] = await marks(page);
    const [rect] = mark?.rects ?? [];
    if (!rect) throw new Error('nothing is marked');
    await page.mouse.move(rect.x + 9, rect.y + 9, { steps: 3 });
    const card = await waitForUi(page, '.card');
    await page.mouse.move(rect.x - 40, card.y + card.height + 60, { steps: 3 });
    await waitForUiGone(page, '.card');
  });

  test('a click beside it closes it, and the caret goes where the writer pointed', async () => {
    const { page } = at;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    const [rect] = (await marks(page))[0]?.rects ?? [];
    if (!rect) throw new Error('nothing is marked');
    await page.mouse.click(rect.x - 40, rect.y + rect.height / 2);
    await waitForUiGone(page, '.card');
    expect((await writing.editor(page, 'home/0')).hasFocus).toBe(true);
  });

  test('"Why this rule?" names the pack and its owner', async () => {
    const { page } = at;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    await ui(page).click('.roots .plain-button');
    await waitForUi(page, '.why-rule');
    const answers = await ui(page).texts('.why-rule dd');
    expect(answers.slice(0, 2)).toEqual(['Plain words', 'Jargon']);
  });

  test('its source opens in a tab of its own', async () => {
    const { page, parapet } = at;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    const opened = new Promise<void>((resolve) => {
      parapet.browser.once('targetcreated', () => resolve());
    });
    await ui(page).click('.card .source');
    await opened;
    expect(new URL(page.url()).pathname).toBe('/home');
    const others = (await parapet.browser.pages()).filter((each) => each !== page);
    await others.at(-1)?.close();
    await page.bringToFront();
  });

  test('focus stays in the box and typing goes on where it was', async () => {
    const { page } = at;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    await waitForUi(page, '.pill');
    const before = await writing.caret(page, 'home/0');
    await ui(page).click('.pill');
    await waitForUi(page, '.list');
    await ui(page).click('.list .nudge');
    await waitForUi(page, '.card');
    expect(await writing.caret(page, 'home/0')).toEqual(before);
    expect((await writing.editor(page, 'home/0')).hasFocus).toBe(true);
    await writing.typeText(page, ' now');
    await writing.waitForText(page, 'home/0', 'We will utilise it now');
  });

  test('Escape closes the card, then the list, and only then is the page’s', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await writing.typeText(page, 'We utilise');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    await writing.press(page, 'Escape');
    await waitForUiGone(page, '.card');
    expect(await page.$('[role="dialog"]')).not.toBeNull();
    await ui(page).click('.pill');
    await waitForUi(page, '.list');
    await writing.press(page, 'Escape');
    await waitForUiGone(page, '.list');
    expect(await page.$('[role="dialog"]')).not.toBeNull();
    await writing.press(page, 'Escape');
    await page.waitForSelector('[data-testid="confirmationSheetDialog"]');
  });

  test('clicks on it are not clicks outside the dialog, and no shortcut fires', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await writing.typeText(page, 'We utilise and leverage');
    await waitForMarks(page, ['leverage', 'utilise']);
    await ui(page).click('.pill');
    await waitForUi(page, '.list');
    await ui(page).click('.list .nudge');
    await waitForUi(page, '.card');
    await ui(page).click('.card .message');
    await ui(page).click('.card .icon-button:nth-last-of-type(2)');
    await writing.typeText(page, ' now, l and n');
    await writing.waitForText(page, 'modal/0', 'We utilise and leverage now, l and n');
    expect(await page.$('[role="dialog"]')).not.toBeNull();
    expect(await shortcuts()).toEqual([]);
  });

  test('"Not this time" is silence about these words in this draft', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise and leverage');
    await waitForMarks(page, ['leverage', 'utilise']);
    await openCard(page, 'utilise');
    await ui(page).click('.card .waves button:nth-of-type(1)');
    await waitForUiGone(page, '.card');
    await waitForMarks(page, ['leverage']);
    await writing.press(page, 'End');
    await writing.typeText(page, ', we utilise');
    await waitForMarks(page, ['leverage']);
  });

  test('"Don’t tell me again" holds on the next page too, until it is taken back', async () => {
    const { page, parapet } = at;
    await at.typeAtHome('We utilise and stakeholders');
    await waitForMarks(page, ['stakeholders', 'utilise']);
    await openCard(page, 'utilise');
    await ui(page).click('.card .waves button:nth-of-type(2)');
    await waitForMarks(page, ['stakeholders']);
    const other = await parapet.newPage();
    await writing.clickInto(other, 'home/0');
    await writing.typeText(other, 'We utilise and stakeholders');
    await waitForMarks(other, ['stakeholders']);
    await other.close();
    await page.bringToFront();
    await ui(page).click('.card .status button');
    await waitForMarks(page, ['stakeholders', 'utilise']);
  });
});
