import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../rules/draft/pieces.ts';

const split = (text: string) => piecesOf(text).map(({ start, end }) => text.slice(start, end));

describe('pieces', () => {
  it('are the lines of a post', () => {
    expect(split('one\n\ntwo\r\nthree')).toEqual(['one', 'two', 'three']);
  });

  it('of a long paragraph end at sentences and lose nothing', () => {
    const paragraph = 'This is a sentence of some length, is it not? '.repeat(100);
    const pieces = split(paragraph);
    expect(pieces.join('')).toBe(paragraph);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith('?'))).toBe(true);
  });

  it('of a long paragraph mostly stay as they were when one word changes', () => {
    const sentence = (i: number) => `Sentence number ${1000 + i} is about this long, more or less.`;
    const paragraph = Array.from({ length: 200 }, (_, i) => sentence(i)).join(' ');
    const before = new Set(split(paragraph));
    const after = split(paragraph.replace('number 1100', 'number 1100x'));
    expect(after.filter((piece) => !before.has(piece)).length).toBeLessThanOrEqual(2);
  });
});
