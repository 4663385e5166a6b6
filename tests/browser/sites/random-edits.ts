/** Edits a writer might make, drawn at random from a seed, so that a failing run can be repeated. */
import type { KeyInput, Page } from 'puppeteer-core';
import * as writing from '../harness/writing.ts';

const words = [
  'utilise',
  'very proud',
  'plain',
  'words',
  '#Roads',
  '@Dept',
  'https://gov.example/a',
  '🚲',
  '👩‍👩‍👧',
  'é',
  'かな',
  ' ',
  '  ',
];
const moves: readonly KeyInput[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'Home', 'End'];

export type Edit =
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'press'; readonly keys: readonly KeyInput[]; readonly times: number }
  | { readonly type: 'undo' }
  | { readonly type: 'leave and return' }
  /** Take a fix for one of the phrases marked, where there is one. */
  | { readonly type: 'fix'; readonly pick: number };

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Draws this many edits. */
export function randomEdits(seed: number, count: number): Edit[] {
  const random = randomFrom(seed);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const oneOf = <T>(list: readonly T[], fallback: T): T => list[upTo(list.length)] ?? fallback;
  return Array.from({ length: count }, (): Edit => {
    const kind = random();
    if (kind < 0.45) return { type: 'type', text: `${oneOf(words, 'x')}${oneOf([' ', ''], ' ')}` };
    if (kind < 0.52) return { type: 'press', keys: ['Enter'], times: 1 + upTo(2) };
    if (kind < 0.62) return { type: 'press', keys: ['Backspace'], times: 1 + upTo(4) };
    if (kind < 0.66) return { type: 'press', keys: ['Delete'], times: 1 };
    if (kind < 0.78) return { type: 'press', keys: [oneOf(moves, 'End')], times: 1 + upTo(5) };
    if (kind < 0.85) {
      return { type: 'press', keys: ['Shift', oneOf(moves, 'End')], times: 1 + upTo(6) };
    }
    if (kind < 0.88) return { type: 'undo' };
    if (kind < 0.9) return { type: 'leave and return' };
    return { type: 'fix', pick: upTo(1000) };
  });
}

/**
 * Two frames. Chromium tells the page of a moved caret a moment later, and Draft undoes one task
 * after the key: keys that come faster than any writer's land elsewhere each time, with or without
 * an extension.
 */
async function caretFollowed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Makes one edit with real keys. Fixes are the caller's to take. */
export async function make(page: Page, edit: Exclude<Edit, { type: 'fix' }>): Promise<void> {
  switch (edit.type) {
    case 'type':
      return writing.typeText(page, edit.text);
    case 'press':
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
        const box = window.__page.element('home/0');
        box?.blur();
        box?.focus();
      });
      return caretFollowed(page);
  }
}
