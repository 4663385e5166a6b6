/** Random edits with marks on and fixes taken: what we read is what would be posted, and the marks stand where they should. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { probed } from '../probe/probed.ts';
import { type Edit, make, randomEdits } from './random-edits.ts';
import { editOf, withEdit } from './write-cases.ts';

/** How many edits, and from which seed; `npm run fuzz` asks for many more. */
const count = Number(process.env.FUZZ_EDITS ?? 100);
const seed = Number(process.env.FUZZ_SEED ?? 2024);
const between = 10;

const fixes = new Map([
  ['utilise', 'use'],
  ['very proud', 'glad'],
  ['#Roads', '#RoadSafety'],
  ['plain', ''],
]);
const phrases = [...fixes.keys()].map((phrase) => ({ phrase, level: 'warning' }) as const);

async function takeFix(page: Page, pick: number): Promise<void> {
  const text = await writing.modelText(page, 'home/0');
  const there = [...fixes].filter(([phrase]) => text.includes(phrase));
  const [phrase, by] = there[pick % there.length] ?? [];
  if (phrase === undefined || by === undefined) return;
  const edit = editOf({ text, phrase, by });
  expect(await ask(page, 'home/0', 'write', edit)).toEqual({ done: true });
  expect(await writing.editor(page, 'home/0')).toMatchObject({
    text: withEdit(text, edit),
    anchor: edit.start + by.length,
    focus: edit.start + by.length,
  });
}

async function compareAll(page: Page): Promise<void> {
  const model = await writing.editor(page, 'home/0');
  const read = await ask(page, 'home/0', 'read', null);
  expect(read.text).toBe(model.text);
  expect(read.selection).toEqual({
    start: Math.min(model.anchor, model.focus),
    end: Math.max(model.anchor, model.focus),
  });
  await waitForMarks(
    page,
    phrases.flatMap(({ phrase }) => model.text.match(RegExp(phrase, 'g')) ?? []),
  );
}

describe.each(browsers)('a draft edited at random, %s', (name) => {
  const at = probed(name);

  test(`reads and is marked as it is, through ${count} edits and fixes (seed ${seed})`, {
    timeout: 60_000 + count * 400,
  }, async () => {
    const { page } = at;
    await writing.clickInto(page, 'home/0');
    await ask(page, 'home/0', 'mark', phrases);
    const made: Edit[] = [];
    for (const edit of randomEdits(seed, count)) {
      made.push(edit);
      if (edit.type === 'fix') await takeFix(page, edit.pick);
      else await make(page, edit);
      if (made.length % between === 0) await compareAll(page);
    }
  });

  test('ends with the same text whether or not it is being marked', async () => {
    const edits = randomEdits(seed + 1, count).filter((edit) => edit.type !== 'fix');
    const texts: string[] = [];
    for (const marking of [false, true]) {
      await at.page.reload();
      await writing.clickInto(at.page, 'home/0');
      if (marking) await ask(at.page, 'home/0', 'mark', phrases);
      for (const edit of edits) await make(at.page, edit);
      texts.push(await writing.modelText(at.page, 'home/0'));
    }
    expect(texts[0]).not.toBe('');
    expect(texts[1]).toBe(texts[0]);
  });
});
