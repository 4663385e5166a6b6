import { describe, expect, it } from 'vitest';
import { cadenceOf } from '../../entrypoints/popup/cadence.ts';

const noon = new Date(2026, 4, 20, 12).getTime();
const minutes = 60 * 1000;

describe("the popup's cadence line", () => {
  it("counts today's posts and threads, not replies and not yesterday's", () => {
    const sent = [
      { at: noon - 13 * 60 * minutes, kind: 'post' },
      { at: noon - 90 * minutes, kind: 'thread' },
      { at: noon - 12 * minutes, kind: 'post' },
      { at: noon - 2 * minutes, kind: 'reply' },
    ] as const;
    expect(cadenceOf(sent, noon)).toEqual({ today: 2, last: noon - 12 * minutes, now: noon });
  });

  it('knows no last post when none was seen', () => {
    expect(cadenceOf([], noon)).toEqual({ today: 0, now: noon });
  });
});
