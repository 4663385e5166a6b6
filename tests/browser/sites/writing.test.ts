/** A fix is written as the writer would have: the write matrix for Draft.js, in both browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Edit } from '../../../sites/editors/editor.ts';
import { browsers } from '../harness/browsers.ts';
import { openParapet, type Parapet } from '../harness/open.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { buildProbe, type Probe } from '../probe/build.ts';

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
    await writing.clickInto(page, 'home/0');
    await writing.typeText(page, each.text);
    await writing.waitForText(page, 'home/0', each.text);
    await proveWrite('home/0', each.text, editOf(each), '[data-testid="tweetButtonInline"]');
  });
});
