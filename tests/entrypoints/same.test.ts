import { describe, expect, it } from 'vitest';
import { sameIn, wavingKey } from '../../entrypoints/coach.content/same.ts';
import type { Nudge } from '../../rules/types.ts';

function nudge(match: string, start: number, post = 0): Nudge {
  return {
    pack: 'plain-words',
    rule: 'leverage',
    category: 'jargon',
    level: 'suggestion',
    post,
    start,
    end: start + match.length,
    match,
    message: '',
    fixes: [],
  };
}

describe('the same nudge in a later reading', () => {
  it('is the one of the same words in the same post, wherever they have moved', () => {
    const moved = nudge('leverage', 9);
    expect(sameIn([nudge('utilise', 0), moved], nudge('leverage', 0))).toBe(moved);
    expect(sameIn([nudge('leverage', 0, 1)], nudge('leverage', 0))).toBeUndefined();
  });

  it('is the nearest of several', () => {
    const near = nudge('leverage', 42);
    expect(sameIn([nudge('leverage', 0), near, nudge('leverage', 90)], nudge('leverage', 40))).toBe(
      near,
    );
  });

  it('waving one away holds for the same words wherever they stand', () => {
    expect(wavingKey(nudge('leverage', 0))).toBe(wavingKey(nudge('leverage', 30, 1)));
    expect(wavingKey(nudge('leverage', 0))).not.toBe(wavingKey(nudge('Leverage', 0)));
  });
});
