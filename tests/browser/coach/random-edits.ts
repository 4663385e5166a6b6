/** A writer's edits, drawn from a seed so that a failure can be had again. */
import type { KeyInput } from 'puppeteer-core';

export type UserEdit =
  | { readonly type: 'type'; readonly text: string }
  | { readonly type: 'press'; readonly keys: readonly KeyInput[] }
  | { readonly type: 'paste'; readonly text: string };

const words = [
  'we ',
  'utilise ',
  'leverage ',
  'today ',
  'stakeholders ',
  'was taken ',
  '#JobsFair ',
  '@ExampleCouncil ',
  'https://example.org/a ',
  '🎉',
  'é',
  'ß ',
  ', ',
  '. ',
] as const;
const pasted = ['We will utilise', ' two\nlines ', '#Tag and 👩‍👩‍👧 family'] as const;
const keys: readonly (readonly KeyInput[])[] = [
  ['Enter'],
  ['Backspace'],
  ['Backspace'],
  ['Delete'],
  ['ArrowLeft'],
  ['ArrowUp'],
  ['ArrowRight'],
  ['Home'],
  ['End'],
  ['Shift', 'ArrowLeft'],
];

/** `count` edits, the same for the same seed. */
export function randomEdits(count: number, seed: number): UserEdit[] {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[], fallback: T): T =>
    from[Math.floor(random() * from.length)] ?? fallback;
  return Array.from({ length: count }, () => {
    const chance = random();
    if (chance < 0.6) return { type: 'type', text: pick(words, ' ') };
    if (chance < 0.95) return { type: 'press', keys: pick(keys, ['End']) };
    return { type: 'paste', text: pick(pasted, ' ') };
  });
}

/** Numbers from 0 to 1 from a seed (mulberry32, public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
