import { describe, expect, it } from 'vitest';
import { textOf } from './texts.ts';
import { typedAtEnd, typedInMiddle } from './typing.ts';

describe('the texts of the bench', () => {
  it.each([280, 1_000, 3_000, 25_000])('have the length asked for: %i', (length) => {
    expect(textOf(length, 1)).toHaveLength(length);
    expect(textOf(length, 2)).toHaveLength(length);
  });

  it('are the same every time, and different for another seed', () => {
    expect(textOf(1_000, 7)).toBe(textOf(1_000, 7));
    expect(textOf(1_000, 7)).not.toBe(textOf(1_000, 8));
  });

  it('say nothing twice', () => {
    const paragraphs = textOf(25_000, 1).split('\n\n');
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });
});

describe('typing', () => {
  it('adds a character at a time at the end', () => {
    const drafts = typedAtEnd(280);
    const first: string = drafts.next().value;
    const second: string = drafts.next().value;
    expect(second.slice(0, -1)).toBe(first);
  });

  it('adds a character at a time in the middle', () => {
    const drafts = typedInMiddle(1_000);
    const first: string = drafts.next().value;
    const second: string = drafts.next().value;
    const same = [...first].findIndex((character, i) => character !== second[i]);
    expect(second).toHaveLength(first.length + 1);
    expect(same).toBeGreaterThan(400);
    expect(second.slice(same + 1)).toBe(first.slice(same));
  });

  it('begins anew with other words, never longer than asked', () => {
    const drafts = typedAtEnd(280);
    const lengths = Array.from({ length: 100 }, () => drafts.next().value.length);
    expect(Math.max(...lengths)).toBe(280);
  });
});
