import { describe, expect, it } from 'vitest';
import { readFresh, shareRight } from './fresh-posts.ts';

describe.each(['first', 'second', 'third', 'fourth'])('fresh posts, %s set', (name) => {
  const posts = readFresh(name);

  it.each([
    ['tone', 0.85],
    ['jargon', 0.85],
    ['risk', 0.8],
    ['privacy', 0.95],
    ['accessibility', 0.95],
    ['inclusive', 0.6],
  ] as const)('marks what should be marked for %s', (mark, least) => {
    expect(posts.filter((post) => post.mark === mark)).not.toEqual([]);
    expect(shareRight(posts, mark)).toBeGreaterThanOrEqual(least);
  });

  it('leaves good posts alone', () => {
    expect(posts.filter((post) => post.mark === 'silent')).not.toEqual([]);
    expect(shareRight(posts, 'silent')).toBeGreaterThanOrEqual(0.95);
  });

  it('seldom has more to say than is shown at once', () => {
    const crowded = posts.filter(({ nudges }) => nudges.length > 3);
    expect(crowded.length / posts.length).toBeLessThanOrEqual(0.05);
  });
});
