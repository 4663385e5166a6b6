// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { linesOf, overlap } from '../../../sites/marks/rects.ts';

const rect = (x: number, y: number, width: number, height = 20) => new DOMRect(x, y, width, height);

describe('the lines of a span', () => {
  it('are its rectangles where they are apart', () => {
    const lines = [rect(50, 0, 40), rect(0, 24, 90)];
    expect(linesOf(lines)).toEqual(lines);
  });
  it('leave out the empty ends of a range', () => {
    expect(linesOf([rect(50, 0, 0), rect(50, 0, 40), rect(90, 0, 40, 0)])).toEqual([
      rect(50, 0, 40),
    ]);
  });
  it('leave out the element around a text, and one of two that are the same', () => {
    expect(linesOf([rect(0, 0, 300, 60), rect(50, 0, 40), rect(50.2, 0, 40)])).toEqual([
      rect(50.2, 0, 40),
    ]);
  });
});

describe('what two rectangles have in common', () => {
  it('is the part in both', () => {
    expect(overlap(rect(0, 0, 100), rect(40, 10, 100))).toEqual(rect(40, 10, 60, 10));
  });
  it('is nothing where they only touch', () => {
    expect(overlap(rect(0, 0, 100), rect(100, 0, 100))).toBeUndefined();
  });
});
