/**
 * Random edits with marks on and fixes taken: what Parapet reads is what would be posted, what is
 * posted is what was written, and the marks stand where they should.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import type { BrowserName } from '../harness/find-browser.ts';
import { ask } from '../probe/ask.ts';
import { atEditor, box, editorBrowser, editorPages } from '../probe/at-editors.ts';
import { editOf, withEdit } from '../sites/write-cases.ts';
import { type Edit, randomEdits } from './edits.ts';
import { waitForExactMarks } from './exact-marks.ts';
import { leftOf, type Reference } from './reference.ts';
import {
  comeTo,
  expectedAfter,
  make,
  makeAndFollow,
  modelOf,
  prepare,
  readsAsModel,
  type Ways,
} from './writer.ts';

/** How many edits, and from which seed; `npm run fuzz` asks for many more. */
const asked = process.env.FUZZ_EDITS;
const count = Number(asked ?? 12);
const seed = Number(process.env.FUZZ_SEED ?? 2024);
const between = Math.min(50, Math.floor(count / 2));

const fixes = new Map([
  ['utilise', 'use'],
  ['very proud', 'glad'],
  ['#Roads', '#RoadSafety'],
  ['plain', ''],
]);
const phrases = [...fixes.keys()].map((phrase) => ({ phrase, level: 'warning' }) as const);

/** A fix for one of the phrases in the text, if there is any. */
function fixIn(text: string, pick: number) {
  const there = [...fixes].filter(([phrase]) => text.includes(phrase));
  const [phrase, by] = there[pick % there.length] ?? [];
  return phrase === undefined || by === undefined ? undefined : editOf({ text, phrase, by });
}

function breakTaken(editor: string, name: BrowserName): Ways['takesBreakBefore'] {
  if (editor !== 'contenteditable') return undefined;
  return name === 'firefox' ? 'any' : 'empty';
}

describe.each(browsers)('edited at random, %s', (name) => {
  const browser = editorBrowser(name);

  describe.each(editorPages)('%s', (editor) => {
    const at = atEditor(browser, editor);
    const ways: Ways = {
      mentions: editor === 'tiptap',
      keepsLastBreak: editor === 'slate',
      takesBreakBefore: breakTaken(editor, name),
      joinsLineBehind: name === 'firefox' && (editor === 'slate' || editor.startsWith('quill')),
      partsSpaces: editor.startsWith('quill-1'),
      deafAtStart: editor === 'textarea' && name === 'firefox',
      dropsFirstLine:
        editor === 'lexical-rich' || (editor === 'contenteditable' && name === 'firefox'),
      dropsLastLine: editor === 'tiptap',
      keepsBreakBehindText: editor === 'contenteditable' && name === 'firefox',
      keepsAll: editor === 'tiptap',
      losesCaret:
        editor.startsWith('quill-1') || (editor.startsWith('lexical') && name === 'chromium'),
    };
    const taken = { edits: 0, fixes: 0 };
    afterAll(() => {
      if (asked) console.log(`${editor}, ${name}: ${taken.edits} edits, ${taken.fixes} fixes`);
    });

    async function takeFix(before: Reference, pick: number): Promise<Reference> {
      const fix = fixIn(before.text, pick);
      if (!fix) return before;
      const result = await ask(at.page, box, 'write', fix);
      // Where no library is known, what runs over several nodes is not written.
      if (editor === 'contenteditable' && !result.done && result.reason === 'unsafe') return before;
      expect(result).toEqual({ done: true });
      taken.fixes += 1;
      const caret = fix.start + fix.text.length;
      return comeTo(at.page, [
        { text: withEdit(before.text, fix), selection: { start: caret, end: caret } },
      ]);
    }

    async function doEdit(before: Reference, edit: Edit): Promise<Reference> {
      if (edit.type === 'fix') return takeFix(before, edit.pick);
      await make(at, edit, ways);
      const expected = expectedAfter(before, edit, ways);
      if (expected) {
        const now = await comeTo(at.page, expected);
        // An editor may take an emoji apart; a writer goes on until it is gone.
        const rest = edit.type === 'remove' && leftOf(now, edit.key);
        return rest ? doEdit(now, edit) : now;
      }
      const now = await readsAsModel(at.page);
      if (edit.type !== 'undo') expect(now.text).toBe(before.text);
      return now;
    }

    test.runIf(asked)(
      'ends with the same text whether or not it is being marked',
      {
        timeout: 60_000 + count * 1_000,
      },
      async () => {
        const edits = randomEdits(seed + 1, count);
        const texts: string[] = [];
        for (const marking of [false, true]) {
          if (marking) await at.reload();
          await prepare(at.page);
          await at.begin('');
          if (marking) await ask(at.page, box, 'mark', phrases);
          for (const edit of edits) if (edit.type !== 'fix') await makeAndFollow(at, edit, ways);
          texts.push((await modelOf(at.page)).text);
        }
        expect(texts[0]).not.toBe('');
        expect(texts[1]).toBe(texts[0]);
      },
    );

    test(`is read, marked and fixed as it is, through ${count} edits (seed ${seed})`, {
      timeout: 60_000 + count * 1_000,
    }, async () => {
      await prepare(at.page);
      await at.begin('');
      await ask(at.page, box, 'mark', phrases);
      let reference = await modelOf(at.page);
      for (const edit of randomEdits(seed, count)) {
        reference = await doEdit(reference, edit).catch((error: unknown) => {
          const at = JSON.stringify({ edit, before: reference });
          throw new Error(`edit ${taken.edits}, ${at}`, { cause: error });
        });
        taken.edits += 1;
        if (taken.edits % between > 0) continue;
        expect(await readsAsModel(at.page)).toEqual(reference);
        if (editor !== 'textarea') await waitForExactMarks(at.page, [...fixes.keys()]);
      }
    });
  });
});
