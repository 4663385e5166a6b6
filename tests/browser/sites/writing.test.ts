/** A fix in the compose boxes of x.com: threads, focus, keys in between, and the send button. */
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../sites/editors/editor.ts';
import { browsers } from '../harness/browsers.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { type Probed, probed } from '../probe/probed.ts';
import { editOf, withEdit } from './write-cases.ts';

const utilise = editOf({ text: 'We utilise it', phrase: 'utilise', by: 'use' });
const sendInline = '[data-testid="tweetButtonInline"]';

/** Writes a fix, takes it back, writes it again and types on; the send button still works. */
async function proveWrite(
  { page }: Probed,
  id: writing.EditorId,
  text: string,
  edit: Edit,
  send: string,
) {
  const caret = edit.start + edit.text.length;
  const fixed = withEdit(text, edit);

  expect(await ask(page, id, 'write', edit)).toEqual({ done: true });
  expect(await writing.modelText(page, id)).toBe(fixed);
  expect(await writing.caret(page, id)).toEqual({ start: caret, end: caret });
  expect((await ask(page, id, 'read', null)).selection).toEqual({ start: caret, end: caret });

  await writing.undo(page);
  await writing.waitForText(page, id, text);

  expect(await ask(page, id, 'write', edit)).toEqual({ done: true });
  await writing.typeText(page, 'xy');
  await writing.waitForText(page, id, `${fixed.slice(0, caret)}xy${fixed.slice(caret)}`);
  expect(await page.$eval(send, (button) => button.matches(':disabled'))).toBe(false);
}

describe.each(browsers)('writing a fix, %s', (name) => {
  const at = probed(name);

  test('the second post of a thread, with the caret in the third', async () => {
    const { page } = at;
    await writing.openDialog(page);
    await writing.typeText(page, 'First post');
    await writing.addPost(page);
    await writing.typeText(page, 'We utilise it\nsecond');
    await writing.addPost(page);
    await writing.typeText(page, 'Third');
    const fix = { text: 'We utilise it\nsecond', phrase: 'utilise', by: 'use' };
    await proveWrite(at, 'modal/1', fix.text, editOf(fix), '[data-testid="tweetButton"]');
    expect(await writing.modelText(page, 'modal/0')).toBe('First post');
    expect(await writing.modelText(page, 'modal/2')).toBe('Third');
  });

  test('a box the writer has left', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it');
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    await proveWrite(at, 'home/0', 'We utilise it', utilise, sendInline);
  });

  test('right behind the writer’s own last key', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise i');
    const typed = page.keyboard.press('t');
    const written = ask(page, 'home/0', 'write', utilise);
    await typed;
    expect(await written).toEqual({ done: true });
    await writing.waitForText(page, 'home/0', 'We use it');
  });

  test('several, one after the other, are undone one by one', async () => {
    const { page } = at;
    const text = 'We utilise it to leverage #Roads';
    await at.typeAtHome(text);
    const second = 'We use it to leverage #Roads';
    await ask(page, 'home/0', 'write', editOf({ text, phrase: 'utilise', by: 'use' }));
    await ask(page, 'home/0', 'write', editOf({ text: second, phrase: 'leverage', by: 'use' }));
    await writing.waitForText(page, 'home/0', 'We use it to use #Roads');
    await writing.undo(page);
    await writing.waitForText(page, 'home/0', second);
    await writing.undo(page);
    await writing.waitForText(page, 'home/0', text);
  });
});
