/** Edits a writer might make, drawn at random from a seed, so that a failing run can be repeated. */
import type { KeyInput } from 'puppeteer-core';

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

/** What is pasted, every time. */
export const pasted = 'very proud of\nplain 🚲 #Roads';

export type Edit =
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'paste' }
  | { readonly type: 'enter' }
  | { readonly type: 'remove'; readonly key: 'Backspace' | 'Delete' }
  | { readonly type: 'move'; readonly keys: readonly KeyInput[]; readonly times: number }
  | { readonly type: 'undo' }
  | { readonly type: 'leave and return' }
  /** Pick a handle from a list, where the editor has such a thing. */
  | { readonly type: 'mention' }
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
  const typed = (): Edit => ({
    type: 'type',
    text: `${oneOf(words, 'x')}${oneOf([' ', ''], ' ')}`,
  });
  const drawn = (): Edit[] => {
    const kind = random();
    if (kind < 0.4) return [typed()];
    if (kind < 0.43) return [{ type: 'paste' }];
    if (kind < 0.49) return [{ type: 'enter' }];
    if (kind < 0.62) return [{ type: 'remove', key: 'Backspace' }];
    if (kind < 0.66) return [{ type: 'remove', key: 'Delete' }];
    if (kind < 0.76) return [{ type: 'move', keys: [oneOf(moves, 'End')], times: 1 + upTo(5) }];
    if (kind < 0.84) {
      const select: Edit = {
        type: 'move',
        keys: ['Shift', oneOf(moves, 'End')],
        times: 1 + upTo(6),
      };
      return [select, typed()];
    }
    if (kind < 0.87) return [{ type: 'undo' }];
    if (kind < 0.89) return [{ type: 'leave and return' }];
    if (kind < 0.91) return [{ type: 'mention' }];
    // Begun again now and then, so that it stays a draft and does not become a book.
    if (kind < 0.925) {
      const selectAll: Edit = { type: 'move', keys: ['Control', 'a'], times: 1 };
      return [selectAll, { type: 'remove', key: 'Backspace' }];
    }
    return [{ type: 'fix', pick: upTo(1000) }];
  };
  const edits: Edit[] = [];
  while (edits.length < count) edits.push(...drawn());
  return edits.slice(0, count);
}
