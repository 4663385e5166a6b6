/** What a writer sees while writing: marks and a count where there is something to say, nothing elsewhere. */
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { ui, waitForUi, waitForUiGone } from '../harness/ui.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { coached, openCard } from './coached.ts';

describe.each(browsers)('nudges while writing, %s', (name) => {
  const at = coached(name);

  test('jargon is underlined as it is typed, and the pill counts', async () => {
    await at.typeAtHome('We will utilise the old depot');
    await waitForMarks(at.page, ['utilise']);
    await waitForUi(at.page, '.pill');
    expect(await ui(at.page).text('.pill-count')).toBe('1');
  });

  test('marks follow the words when the text before them changes', async () => {
    const { page } = at;
    await at.typeAtHome('We will utilise it');
    await waitForMarks(page, ['utilise']);
    await writing.press(page, 'Home');
    await writing.typeText(page, 'Today\nor tomorrow ');
    await writing.waitForText(page, 'home/0', 'Today\nor tomorrow We will utilise it');
    await waitForMarks(page, ['utilise']);
  });

  test('a mark goes when its phrase is put right by hand', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise');
    await waitForMarks(page, ['utilise']);
    for (const _ of 'utilise') await writing.press(page, 'Backspace');
    await writing.typeText(page, 'use');
    await waitForMarks(page, []);
    await waitForUiGone(page, '.pill-count');
  });

  test('links, handles and hashtags are no prose', async () => {
    const { page } = at;
    const start = 'Bus 42 leaves Hill Street at 9 on Monday';
    await at.typeAtHome(`${start}: @utilise #utilise https://example.org/utilise. Utilise it`);
    await waitForMarks(page, ['Utilise']);
  });

  test('a quoted official is noticed, by grammar, when the writer pauses', async () => {
    const { page } = at;
    await at.typeAtHome('Mayor Ana Reyes added that parking is free.');
    await waitForMarks(page, ['Mayor Ana Reyes added']);
  });

  test('a light touch shows three at once, and the next when one is dealt with', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise, utilise, utilise and leverage');
    await waitForMarks(page, ['utilise', 'utilise', 'utilise']);
    await openCard(page, 'utilise');
    await ui(page).click('.card .waves button:nth-of-type(1)');
    await waitForMarks(page, ['leverage']);
  });

  test('nothing of ours is on a page nobody writes on', async () => {
    const { page } = at;
    const nodes = () => page.evaluate(() => document.documentElement.childElementCount);
    expect(await nodes()).toBe(2);
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, 'utilise');
    await waitForMarks(page, ['utilise']);
    expect(await nodes()).toBe(3);
  });

  test('both posts of a thread are read, and the home box beside the dialog is another draft', async () => {
    const { page } = at;
    await at.typeAtHome('At home we leverage');
    await waitForMarks(page, ['leverage']);
    await writing.openDialog(page);
    await writing.typeText(page, 'First we utilise');
    await writing.addPost(page);
    await writing.typeText(page, 'then we leverage');
    await waitForMarks(page, ['leverage', 'utilise']);
    expect(await ui(page).text('.pill-count')).toBe('2');
  });

  test('marks come back after a page within the dialog took the editor away', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await writing.typeText(page, 'We utilise');
    await waitForMarks(page, ['utilise']);
    await page.click('[role="dialog"] [data-testid="scheduleOption"]');
    await until('the editor to go', () =>
      page.evaluate(() => !window.__page.editors().some(({ id }) => id === 'modal/0')),
    );
    await waitForMarks(page, []);
    await page.goBack();
    await waitForMarks(page, ['utilise']);
  });

  test('closing the dialog takes marks, pill and card along', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await writing.typeText(page, 'We utilise');
    await waitForUi(page, '.pill');
    await page.click('[data-testid="app-bar-close"]');
    const discard = await page.$('[data-testid="confirmationSheetCancel"]');
    await discard?.click();
    await waitForMarks(page, []);
    await waitForUiGone(page, '.pill');
  });
});
