/**
 * A fix is written as the writer would have: the write matrix, every editor in both browsers. `npm test` takes a slice
 * of it, `npm run matrix` the whole.
 */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { atEditor, box, editorBrowser, editorPages } from '../probe/at-editors.ts';
import { compose, endComposition } from '../probe/compose.ts';
import { casesFor, editOf, isRefused, withEdit } from './write-cases.ts';

const utilise = editOf({ text: 'We utilise it', phrase: 'utilise', by: 'use' });

/** Waits until the page shows what the editor holds: until then a fix is refused as stale, as it should be. */
async function readAs(page: Page, text: string): Promise<void> {
  await until(
    'the text on the page',
    async () => (await ask(page, box, 'read', null))?.text === text,
  );
}

describe.each(browsers)('the write matrix, %s', (name) => {
  const browser = editorBrowser(name);

  describe.each(editorPages)('%s', (editor) => {
    const at = atEditor(browser, editor);
    const cases = casesFor(editorPages.indexOf(editor), browsers.indexOf(name));

    test.each(cases.filter((each) => isRefused(editor, each)))('$what: refused', async (each) => {
      await at.begin(each.text);
      expect(await ask(at.page, box, 'write', editOf(each))).toEqual({
        done: false,
        reason: 'unsafe',
      });
      expect(await writing.modelText(at.page, box)).toBe(each.text);
    });

    test.each(cases.filter((each) => !isRefused(editor, each)))('$what', async (each) => {
      const { page } = at;
      const edit = editOf(each);
      const caret = edit.start + edit.text.length;
      const fixed = withEdit(each.text, edit);

      await at.begin(each.text);
      await writing.waitForText(page, box, each.text);
      await readAs(page, each.text);
      expect(await ask(page, box, 'write', edit)).toEqual({ done: true });
      expect(await writing.modelText(page, box)).toBe(fixed);
      expect(await writing.caret(page, box)).toEqual({ start: caret, end: caret });
      expect(await ask(page, box, 'read', null)).toEqual({
        text: fixed,
        selection: { start: caret, end: caret },
      });

      await writing.undo(page);
      await writing.waitForText(page, box, each.text);

      await at.rest();
      await readAs(page, each.text);
      expect(await ask(page, box, 'write', edit)).toEqual({ done: true });
      await writing.typeText(page, 'xy');
      await writing.waitForText(page, box, `${fixed.slice(0, caret)}xy${fixed.slice(caret)}`);
    });

    test('several, one after the other', async () => {
      const text = 'We utilise #Tools\nto leverage the learnings';
      await at.begin(text);
      let now = text;
      for (const [phrase, by] of [
        ['learnings', 'lessons'],
        ['utilise', 'use'],
        ['to leverage ', ''],
      ] as const) {
        const edit = editOf({ text: now, phrase, by });
        expect(await ask(at.page, box, 'write', edit)).toEqual({ done: true });
        now = withEdit(now, edit);
      }
      const fixed = 'We use #Tools\nthe lessons';
      expect(await writing.modelText(at.page, box)).toBe(fixed);
      await writing.typeText(at.page, '!');
      await writing.waitForText(at.page, box, 'We use #Tools\n!the lessons');
    });

    test('nothing where the text has moved on', async () => {
      const { page } = at;
      await at.begin('Now we utilise it');
      expect(await ask(page, box, 'write', utilise)).toEqual({ done: false, reason: 'stale' });
      expect(await writing.modelText(page, box)).toBe('Now we utilise it');
      expect(await writing.caret(page, box)).toEqual({ start: 17, end: 17 });
    });

    test('nothing while an input method is composing', async () => {
      const { page } = at;
      await at.begin('We utilise it ');
      await ask(page, box, 'mark', []);
      await compose(page, 'か');
      expect(await ask(page, box, 'write', utilise)).toEqual({ done: false, reason: 'composing' });
      await endComposition(page, 'か');
      expect(await writing.modelText(page, box)).toContain('We utilise it ');
      await until('the fix', async () => (await ask(page, box, 'write', utilise)).done);
      expect(await writing.modelText(page, box)).toContain('We use it ');
    });
  });
});
