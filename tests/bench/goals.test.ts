import { describe, expect, it } from 'vitest';
import type { ContenderId } from './contenders/contenders.ts';
import { goals } from './goals.ts';
import type { Result } from './run.ts';

function result(id: ContenderId, length: number, took: number): Result {
  const spread = { p50: took, p99: took, count: 1 };
  const steady = { draft: took, keystroke: spread, middle: spread };
  return { id, length, load: 1, first: took, second: took, found: 1, memory: 1, ...steady };
}

function metOf(results: readonly Result[], part: string): readonly boolean[] {
  return goals(results)
    .filter(({ asks }) => asks.includes(part))
    .map(({ met }) => met);
}

describe('the goals of the bench', () => {
  it('hold a keystroke to its milliseconds', () => {
    expect(metOf([result('house', 280, 0.15)], 'keystroke at 280')).toEqual([true]);
    expect(metOf([result('house', 280, 0.16)], 'keystroke at 280')).toEqual([false]);
  });

  it('hold an edit amid the longest text to its own', () => {
    const at = (took: number) => [result('house', 280, 0.1), result('house', 25_000, took)];
    expect(metOf(at(2), 'amid 25000')).toEqual([true]);
    expect(metOf(at(2.1), 'amid 25000')).toEqual([false]);
  });

  it('compare with a peer at the length where it is closest', () => {
    const at = (theirs: number) => [
      ...[result('house', 280, 1), result('house', 1_000, 1)],
      ...[result('alex', 280, 100), result('alex', 1_000, theirs)],
    ];
    expect(metOf(at(8), 'house: a keystroke ≥ 8')).toEqual([true]);
    expect(metOf(at(7.9), 'house: a keystroke ≥ 8')).toEqual([false]);
  });

  it('let the cost grow with the text and no faster', () => {
    const at = (took: number) => [result('house', 1_000, 1), result('house', 25_000, took)];
    expect(metOf(at(25), 'no more a character')).toEqual([true]);
    expect(metOf(at(30), 'no more a character')).toEqual([false]);
  });

  it('ask nothing about what was not measured', () => {
    expect(goals([result('writeGood', 280, 1)])).toEqual([]);
  });
});
