import { describe, expect, it } from 'vitest';
import { mostTelling } from '../../rules/most-telling.ts';
import type { Level, Nudge } from '../../rules/types.ts';

function nudge(start: number, level: Level): Nudge {
  return {
    pack: 'p',
    rule: 'r',
    category: 'jargon',
    level,
    post: 0,
    start,
    end: start + 1,
    match: 'x',
    message: '',
    fixes: [],
  };
}
const starts = (nudges: readonly Nudge[]) => nudges.map(({ start }) => start);

describe('the most telling nudges', () => {
  const nudges = [
    nudge(0, 'suggestion'),
    nudge(5, 'suggestion'),
    nudge(9, 'error'),
    nudge(12, 'suggestion'),
    nudge(20, 'warning'),
  ];

  it('are the firmer ones, then the earlier, in reading order', () => {
    expect(starts(mostTelling(nudges, 3))).toEqual([0, 9, 20]);
  });

  it('are all of them where there is room', () => {
    expect(mostTelling(nudges, 5)).toBe(nudges);
  });
});
