import { describe, expect, it } from 'vitest';
import { toneOf } from '../../entrypoints/shared/tone.ts';
import type { Draft } from '../../rules/types.ts';

const draft = (...texts: readonly string[]): Draft => ({
  posts: texts.map((text) => ({ text })),
  site: 'x',
  now: 0,
});

describe('how a draft sounds', () => {
  it('comes with its phrases as they stand in it', () => {
    const [first, second] = [
      'The Department today announced',
      'a landmark agreement, the company said in a\nstatement.',
    ];
    const tone = toneOf(draft(first, second), []);
    expect(tone?.reading).toBe('news');
    expect(tone?.phrases.length).toBeGreaterThanOrEqual(2);
    const whole = `${first} ${second}`.replace(/\s+/g, ' ');
    for (const phrase of tone?.phrases ?? []) expect(whole).toContain(phrase);
  });

  it('is not asked of a reply, nor of a few words', () => {
    const text = 'The Department today announced a landmark agreement, the company said.';
    expect(toneOf(draft(text), [])).toBeDefined();
    expect(toneOf({ ...draft(text), reply: true }, [])).toBeUndefined();
    expect(toneOf(draft('Bins go out on Monday'), [])).toBeUndefined();
  });
});
