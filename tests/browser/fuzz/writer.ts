/** Makes random edits with real keys, and knows what should come of each. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { until } from '../harness/until.ts';
import * as writing from '../harness/writing.ts';
import { ask } from '../probe/ask.ts';
import { type AtEditor, box } from '../probe/at-editors.ts';
import { isFirefox } from '../probe/compose.ts';
import { type Edit, pasted } from './edits.ts';
import {
  type Reference,
  removed,
  replaced,
  takesAll,
  takesWholeLines,
  withBreakKept,
  withoutFirstLine,
} from './reference.ts';

/** The handle that is picked from a list. */
const mention = '@anna.example';

/** What the editor's model holds. */
export async function modelOf(page: Page): Promise<Reference> {
  const { text, anchor, focus } = await writing.editor(page, box);
  return {
    text,
    selection: { start: Math.min(anchor, focus), end: Math.max(anchor, focus) },
  };
}

/**
 * Two frames. Chromium tells the page of a moved caret a moment later, and some editors undo one task
 * after the key: keys that come faster than any writer's land elsewhere each time, with or without
 * an extension.
 */
async function caretFollowed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Puts what will be pasted on the clipboard. */
export async function copyPasted(page: Page): Promise<void> {
  await page.evaluate((text) => {
    const source = document.createElement('textarea');
    source.id = 'source';
    source.value = text;
    document.body.append(source);
    source.select();
  }, pasted);
  await withCommand(page, 'c', 'Copy');
  await page.evaluate(() => document.getElementById('source')?.remove());
}

/** Presses a key with Control. Only Firefox knows by itself what the keys for copying and pasting do. */
async function withCommand(page: Page, key: 'c' | 'v', command: string): Promise<void> {
  await page.keyboard.down(writing.mainModifier);
  await page.keyboard.press(key, isFirefox(page) ? {} : { commands: [command] });
  await page.keyboard.up(writing.mainModifier);
}

/** Makes one edit, but for fixes: those are the caller's to take. */
export async function make(at: AtEditor, edit: Exclude<Edit, { type: 'fix' }>): Promise<void> {
  const { page } = at;
  await at.rest();
  switch (edit.type) {
    case 'type':
      return writing.typeText(page, edit.text);
    case 'enter':
      return page.keyboard.press('Enter');
    case 'remove':
      await page.keyboard.press(edit.key);
      return caretFollowed(page);
    case 'paste':
      return withCommand(page, 'v', 'Paste');
    case 'move':
      for (let time = 0; time < edit.times; time++) {
        await writing.press(page, ...edit.keys);
        await caretFollowed(page);
      }
      return;
    case 'undo':
      await writing.undo(page);
      return caretFollowed(page);
    case 'leave and return':
      await page.evaluate(() => {
        const element = window.__page.element('box');
        element?.blur();
        element?.focus();
      });
      return caretFollowed(page);
    case 'mention':
      return page.evaluate((handle) => window.__mention(handle), mention.slice(1));
  }
}

/** What sets an editor apart from the others. */
export interface Ways {
  /** It has mentions, which are one thing each. */
  readonly mentions: boolean;
  /** What is typed over whole lines leaves one of their breaks, or is put behind the next one. */
  readonly keepsLastBreak: boolean;
  /** Backspace at the very start removes an empty first line. */
  readonly dropsFirstLine: boolean;
  /** Enter does nothing while everything is selected. */
  readonly keepsAll: boolean;
}

/** What can be there after an edit; undefined where only the editor can say (its caret, its undo). */
export function expectedAfter(
  before: Reference,
  edit: Exclude<Edit, { type: 'fix' }>,
  ways: Ways,
): readonly Reference[] | undefined {
  const over = (by: string) => {
    const kept = ways.keepsLastBreak && takesWholeLines(before) ? withBreakKept(before) : [];
    return [before, ...kept].map((each) => replaced(each, by));
  };
  switch (edit.type) {
    case 'type':
      return over(edit.text);
    case 'enter':
      return [...over('\n'), ...(ways.keepsAll && takesAll(before) ? [before] : [])];
    case 'paste':
      return over(pasted);
    case 'remove':
      return [
        ...removed(before, edit.key, mention),
        ...(ways.dropsFirstLine ? withoutFirstLine(before) : []),
      ];
    case 'mention':
      return [ways.mentions ? replaced(before, mention) : before];
    case 'move':
    case 'leave and return':
    case 'undo':
      return undefined;
  }
}

/** Waits until the model is one of these, and says which. */
export async function comeTo(page: Page, wanted: readonly Reference[]): Promise<Reference> {
  let model: Reference | undefined;
  const found = await until('the model to follow', async () => {
    model = await modelOf(page);
    return wanted.find((each) => same(each, model));
  }).catch(() => undefined);
  if (!found) expect(model).toEqual(wanted[0]);
  return found ?? { text: '', selection: { start: 0, end: 0 } };
}

/** Waits until what Parapet reads is what the model holds, its selection too, and gives it back. */
export async function readsAsModel(page: Page): Promise<Reference> {
  let model: Reference | undefined;
  let read: unknown;
  return until('the reading to be the model', async () => {
    model = await modelOf(page);
    read = await ask(page, box, 'read', null);
    return JSON.stringify(read) === JSON.stringify(model) && model;
  }).catch(() => {
    expect(read).toEqual(model);
    throw new Error('they came to agree too late');
  });
}

function same(some: Reference, other: Reference | undefined): boolean {
  return JSON.stringify(some) === JSON.stringify(other);
}
