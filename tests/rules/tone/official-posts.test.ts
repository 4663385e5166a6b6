import { describe, expect, it } from 'vitest';
import { readTone } from '../../../rules/tone/read-tone.ts';
import { auc } from '../../../rules/tone/train/judge.ts';
import { PLAINLY_TOLD, RELEASE_TONE } from './official-posts.ts';

/** By the words alone: what the house rules make of a post is their own affair. */
const read = (posts: readonly string[]) => posts.flatMap((text) => readTone([{ text }]) ?? []);

describe('the tone of posts as organisations write them', () => {
  it('is told apart from news told plainly, which no such post was trained on', () => {
    const leans = (posts: readonly string[]) => read(posts).map(({ lean }) => lean);
    expect(auc(leans(RELEASE_TONE), leans(PLAINLY_TOLD))).toBeGreaterThan(0.95);
  });

  it('is never said to be the office’s where it is a person’s', () => {
    const office = read(PLAINLY_TOLD).filter(
      ({ reading }) => reading === 'news' || reading === 'policy',
    );
    expect(office).toEqual([]);
  });

  it('is mostly heard', () => {
    const heard = read(RELEASE_TONE).filter(
      ({ reading }) => reading === 'news' || reading === 'policy',
    );
    expect(heard.length).toBeGreaterThan(RELEASE_TONE.length / 2);
    for (const { phrases } of heard) expect(phrases.length).toBeGreaterThanOrEqual(2);
  });
});
