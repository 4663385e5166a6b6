/** A fix is written as the writer would have: the write matrix, every editor in both browsers. */
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { atEditor, box, editorBrowser, editorPages } from '../probe/at-editors.ts';
import { cases, editOf, isRefused, withEdit } from './write-cases.ts';

describe.each(browsers)('the write matrix, %s', (name) => {
  const browser = editorBrowser(name);

  describe.each(editorPages)('%s', (editor) => {
    const at = atEditor(browser, editor);

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
      expect(await ask(page, box, 'write', edit)).toEqual({ done: true });
      await writing.typeText(page, 'xy');
      await writing.waitForText(page, box, `${fixed.slice(0, caret)}xy${fixed.slice(caret)}`);
    });
  });
});
