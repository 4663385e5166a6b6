/** When a fix must not be written, nothing is: the draft stays as the writer has it. */
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { compose, endComposition } from '../probe/compose.ts';
import { probed } from '../probe/probed.ts';
import { editOf } from './write-cases.ts';

const utilise = editOf({ text: 'We utilise it', phrase: 'utilise', by: 'use' });

describe.each(browsers)('a fix is refused, %s,', (name) => {
  const at = probed(name);

  test('when the text has moved on', async () => {
    const { page } = at;
    await at.typeAtHome('Now we utilise it');
    expect(await ask(page, 'home/0', 'write', utilise)).toEqual({ done: false, reason: 'stale' });
    expect(await writing.modelText(page, 'home/0')).toBe('Now we utilise it');
  });

  test('when the same fix is already being written', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it');
    expect(await ask(page, 'home/0', 'writeTwice', utilise)).toEqual([
      { done: true },
      { done: false, reason: 'busy' },
    ]);
    expect(await writing.modelText(page, 'home/0')).toBe('We use it');
  });

  test('when the writer presses a key while the phrase is selected', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it');
    await page.evaluate(() => {
      // What is typed moves the caret, and the page may be told of it only now.
      const key = () => {
        if (getSelection()?.isCollapsed !== false) return;
        document.removeEventListener('selectionchange', key);
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'a', bubbles: true }),
        );
      };
      document.addEventListener('selectionchange', key);
    });
    expect(await ask(page, 'home/0', 'write', utilise)).toEqual({ done: false, reason: 'stale' });
    await writing.typeText(page, '!');
    await writing.waitForText(page, 'home/0', 'We utilise it!');
  });

  test('but not when the editor puts its own selection back for once', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it');
    await page.evaluate(() => {
      const moveBack = () => {
        const selection = getSelection();
        if (!selection || selection.isCollapsed) return;
        document.removeEventListener('selectionchange', moveBack);
        selection.collapseToEnd();
      };
      document.addEventListener('selectionchange', moveBack);
    });
    expect(await ask(page, 'home/0', 'write', utilise)).toEqual({ done: true });
    expect(await writing.modelText(page, 'home/0')).toBe('We use it');
  });

  test('when an input method is composing', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it ');
    await ask(page, 'home/0', 'mark', []);
    await compose(page, 'か');
    const edit = { start: 3, end: 10, text: 'use', expected: 'utilise' };
    expect(await ask(page, 'home/0', 'write', edit)).toEqual({
      done: false,
      reason: 'composing',
    });
    await endComposition(page, 'か');
    await until('the end of the composition', async () => {
      const result = await ask(page, 'home/0', 'write', edit);
      if (!result.done) expect(result.reason).toBe('composing');
      return result.done;
    });
    await writing.waitForText(page, 'home/0', name === 'chromium' ? 'We use it か' : 'We use it ');
  });

  test('when the box has gone', async () => {
    const { page } = at;
    await at.typeAtHome('We utilise it');
    await page.evaluate(() => {
      const box = window.__page.element('home/0');
      document.addEventListener('selectionchange', () => box?.closest('.inline-box')?.remove(), {
        once: true,
      });
    });
    expect(await ask(page, 'home/0', 'write', utilise)).toMatchObject({ done: false });
  });
});
