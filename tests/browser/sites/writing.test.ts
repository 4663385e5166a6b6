/** A fix is written as the writer would have: the write matrix for Draft.js, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Edit } from '../../../sites/editors/editor.ts';
import { browsers } from '../harness/browsers.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { buildProbe, type Probe } from '../probe/build.ts';
import { compose, endComposition } from '../probe/compose.ts';

interface Case {
  readonly what: string;
  readonly text: string;
  /** What to replace: the first place it stands in the text. */
  readonly phrase: string;
  readonly by: string;
}

const cases: readonly Case[] = [
  { what: 'a word', text: 'We utilise tools daily', phrase: 'utilise', by: 'use' },
  { what: 'the first word', text: 'Utilise tools daily', phrase: 'Utilise', by: 'Use' },
  { what: 'the last word', text: 'We are proud', phrase: 'proud', by: 'glad' },
  { what: 'the whole text', text: 'Delighted', phrase: 'Delighted', by: 'Glad' },
  {
    what: 'a range across a hashtag',
    text: 'Go #RoadSafety now please',
    phrase: 'Go #RoadSafety now',
    by: 'Look here',
  },
  { what: 'a hashtag', text: 'See #roadsafety now', phrase: '#roadsafety', by: '#RoadSafety' },
  { what: 'a word before a hashtag', text: 'We utilise #Roads now', phrase: 'utilise', by: 'use' },
  { what: 'a word after a hashtag', text: 'Now #Roads leverage us', phrase: 'leverage', by: 'use' },
  {
    what: 'a word next to a handle and a link',
    text: '@Dept utilises https://gov.example now',
    phrase: 'utilises',
    by: 'uses',
  },
  {
    what: 'a range across lines',
    text: 'One two\nthree four\nfive',
    phrase: 'two\nthree',
    by: 'and',
  },
  { what: 'a range across a blank line', text: 'One\n\nthree', phrase: 'One\n\nthree', by: 'All' },
  { what: 'a deletion', text: 'We are very proud', phrase: 'very ', by: '' },
  { what: 'a deletion across a hashtag', text: 'We are #so proud', phrase: 'are #so ', by: '' },
  { what: 'a deletion across lines', text: 'One two\nthree four', phrase: ' two\nthree', by: '' },
  { what: 'a replacement with a line break', text: 'One two three', phrase: ' two ', by: '\n' },
  {
    what: 'a replacement with two line breaks',
    text: 'One two three',
    phrase: 'two',
    by: 'a\n\nb',
  },
  {
    what: 'a word on the second of three lines',
    text: 'First line\nWe utilise it\nThird',
    phrase: 'utilise',
    by: 'use',
  },
  { what: 'a word behind emoji', text: 'Go 👩‍👩‍👧🚲 we utilise it', phrase: 'utilise', by: 'use' },
  { what: 'a word by an emoji', text: 'We are proud today', phrase: 'proud', by: '🎉' },
  { what: 'an insertion', text: 'One three', phrase: '', by: 'Note: ' },
];

const editOf = ({ text, phrase, by }: Omit<Case, 'what'>): Edit => {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length, text: by, expected: phrase };
};
const withEdit = (text: string, { start, end, text: by }: Edit) =>
  text.slice(0, start) + by + text.slice(end);

const utilise = editOf({ text: 'We utilise it', phrase: 'utilise', by: 'use' });
const sendInline = '[data-testid="tweetButtonInline"]';

let probe: Probe;
beforeAll(async () => {
  probe = await buildProbe();
});
afterAll(() => probe?.remove());

describe.each(browsers)('writing a fix, %s', (name) => {
  let parapet: Parapet;
  let page: Page;
  beforeAll(async () => {
    parapet = await openParapet(name, { extension: probe.folder });
  });
  afterAll(() => parapet?.close());
  beforeEach(async () => {
    page = await parapet.newPage();
    return () => page.close();
  });

  async function typeAtHome(text: string) {
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, text);
    await writing.waitForText(page, 'home/0', text);
  }

  /** Writes a fix, takes it back, writes it again and types on; leaves no error behind. */
  async function proveWrite(id: writing.EditorId, text: string, edit: Edit, send: string) {
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
    expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
  }

  test.each(cases)('$what', async (each) => {
    await typeAtHome(each.text);
    await proveWrite('home/0', each.text, editOf(each), sendInline);
  });

  test('the second post of a thread, with the caret in the third', async () => {
    await writing.openDialog(page);
    await writing.typeText(page, 'First post');
    await writing.addPost(page);
    await writing.typeText(page, 'We utilise it\nsecond');
    await writing.addPost(page);
    await writing.typeText(page, 'Third');
    const fix = { text: 'We utilise it\nsecond', phrase: 'utilise', by: 'use' };
    await proveWrite('modal/1', fix.text, editOf(fix), '[data-testid="tweetButton"]');
    expect(await writing.modelText(page, 'modal/0')).toBe('First post');
    expect(await writing.modelText(page, 'modal/2')).toBe('Third');
  });

  test('a box the writer has left', async () => {
    await typeAtHome('We utilise it');
    await page.evaluate(
      () => document.activeElement instanceof HTMLElement && document.activeElement.blur(),
    );
    await proveWrite('home/0', 'We utilise it', utilise, sendInline);
  });

  test('right behind the writer’s own last key', async () => {
    await typeAtHome('We utilise i');
    const typed = page.keyboard.press('t');
    const written = ask(page, 'home/0', 'write', utilise);
    await typed;
    expect(await written).toEqual({ done: true });
    await writing.waitForText(page, 'home/0', 'We use it');
  });

  test('several, one after the other, are undone one by one', async () => {
    const text = 'We utilise it to leverage #Roads';
    await typeAtHome(text);
    const second = 'We use it to leverage #Roads';
    await ask(page, 'home/0', 'write', editOf({ text, phrase: 'utilise', by: 'use' }));
    await ask(page, 'home/0', 'write', editOf({ text: second, phrase: 'leverage', by: 'use' }));
    await writing.waitForText(page, 'home/0', 'We use it to use #Roads');
    await writing.undo(page);
    await writing.waitForText(page, 'home/0', second);
    await writing.undo(page);
    await writing.waitForText(page, 'home/0', text);
  });

  describe('is refused, and the draft left as it is,', () => {
    afterEach(async () => {
      expect(await page.evaluate(() => window.__page.errors)).toEqual([]);
    });

    test('when the text has moved on', async () => {
      await typeAtHome('Now we utilise it');
      expect(await ask(page, 'home/0', 'write', utilise)).toEqual({ done: false, reason: 'stale' });
      expect(await writing.modelText(page, 'home/0')).toBe('Now we utilise it');
    });

    test('when the same fix is already being written', async () => {
      await typeAtHome('We utilise it');
      expect(await ask(page, 'home/0', 'writeTwice', utilise)).toEqual([
        { done: true },
        { done: false, reason: 'busy' },
      ]);
      expect(await writing.modelText(page, 'home/0')).toBe('We use it');
    });

    test('when the writer presses a key while the phrase is selected', async () => {
      await typeAtHome('We utilise it');
      await page.evaluate(() => {
        const key = () =>
          document.activeElement?.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'a', bubbles: true }),
          );
        document.addEventListener('selectionchange', key, { once: true });
      });
      expect(await ask(page, 'home/0', 'write', utilise)).toEqual({ done: false, reason: 'stale' });
      await writing.typeText(page, '!');
      await writing.waitForText(page, 'home/0', 'We utilise it!');
    });

    test('when an input method is composing', async () => {
      await typeAtHome('We utilise it ');
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
        return result.done || (expect(result.reason).toBe('composing'), false);
      });
      await writing.waitForText(
        page,
        'home/0',
        name === 'chromium' ? 'We use it か' : 'We use it ',
      );
    });

    test('when the box has gone', async () => {
      await typeAtHome('We utilise it');
      await page.evaluate(() => {
        const box = window.__page.element('home/0');
        document.addEventListener('selectionchange', () => box?.closest('.inline-box')?.remove(), {
          once: true,
        });
      });
      expect(await ask(page, 'home/0', 'write', utilise)).toMatchObject({ done: false });
    });
  });
});
