/** A fix taken from the card, in the places where other extensions have spoilt drafts. */
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { ui, waitForUi } from '../harness/ui.ts';
import * as writing from '../harness/writing.ts';
import { coached, openCard } from './coached.ts';

describe.each(browsers)('taking a fix, %s', (name) => {
  const at = coached(name);

  /** Takes the open card's first fix, proves the text and the caret, and takes it back with one undo. */
  async function takeAndUndo(id: string, before: string, after: string, caret: number) {
    const { page } = at;
    await ui(page).click('.card .fix');
    await writing.waitForText(page, id, after);
    await waitForUi(page, '.card .status.done');
    expect(await writing.caret(page, id)).toEqual({ start: caret, end: caret });
    await writing.undo(page);
    await writing.waitForText(page, id, before);
  }

  test('on line two, with the caret on line three', async () => {
    const before = 'Good news\nWe utilise the depot\nfrom today';
    await at.typeAtHome(before);
    await waitForMarks(at.page, ['utilise']);
    await ui(at.page).click('.pill');
    await waitForUi(at.page, '.list');
    await ui(at.page).click('.list .nudge');
    await waitForUi(at.page, '.card');
    await takeAndUndo('home/0', before, 'Good news\nWe use the depot\nfrom today', 16);
  });

  test('next to a hashtag', async () => {
    const before = '#BarchesterWorks utilise #NewDepot';
    await at.typeAtHome(before);
    await waitForMarks(at.page, ['utilise']);
    await openCard(at.page, 'utilise');
    await takeAndUndo('home/0', before, '#BarchesterWorks use #NewDepot', 20);
  });

  test('in the second post of a thread', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await writing.typeText(page, 'First post');
    await writing.addPost(page);
    await writing.typeText(page, 'We utilise it');
    await waitForMarks(page, ['utilise']);
    await openCard(page, 'utilise');
    await takeAndUndo('modal/1', 'We utilise it', 'We use it', 6);
    expect(await writing.modelText(page, 'modal/0')).toBe('First post');
  });

  test('all sure fixes at one press, taken back one by one', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it\nand utilise that');
    await waitForMarks(page, ['utilise', 'utilise']);
    await openCard(page, 'utilise');
    await ui(page).click('.card .take-all');
    await writing.waitForText(page, 'home/0', 'We use it\nand use that');
    await waitForUi(page, '.list .taken');
    expect(await ui(page).text('.list .taken')).toMatch(/^2 fixes written/);
    await waitForMarks(page, []);
    expect((await writing.editor(page, 'home/0')).hasFocus).toBe(true);
    await writing.undo(page);
    await writing.waitForText(page, 'home/0', 'We use it\nand utilise that');
    await writing.undo(page);
    await writing.waitForText(page, 'home/0', 'We utilise it\nand utilise that');
  });

  test('the capital of the phrase is kept', async () => {
    await at.typeAtHome('Utilising the depot saves time');
    await waitForMarks(at.page, ['Utilising']);
    await openCard(at.page, 'Utilising');
    await takeAndUndo('home/0', 'Utilising the depot saves time', 'Using the depot saves time', 5);
  });
});
