import { describe, expect, it } from 'vitest';
import { readTone } from '../../../rules/tone/read-tone.ts';
import { auc } from '../../../rules/tone/train/judge.ts';
import { type FreshPost, type Mark, readFresh } from '../house/fresh-posts.ts';

/** Written to try the house packs on; the tone model and its word lists were made without them. */
const posts = ['first', 'second', 'third'].flatMap(readFresh);

const markedFor = (...marks: readonly Mark[]) => posts.filter(({ mark }) => marks.includes(mark));
const leans = (some: readonly FreshPost[]) =>
  some.flatMap(({ text }) => readTone([{ text }])?.lean ?? []);
const readings = (some: readonly FreshPost[]) =>
  some.flatMap(({ text, nudges }) => readTone([{ text }], nudges)?.reading ?? []);

describe('the tone of posts it was never fitted to', () => {
  it('tells those that sound like a release from all others but jargon, by the words alone', () => {
    const others = markedFor('silent', 'risk', 'privacy', 'accessibility', 'inclusive');
    expect(auc(leans(markedFor('tone')), leans(others))).toBeGreaterThan(0.9);
  });

  it('hears the office in no good post', () => {
    const good = readings(markedFor('silent'));
    expect(good.length).toBeGreaterThan(50);
    expect(good.filter((reading) => reading === 'news' || reading === 'policy')).toEqual([]);
  });

  it('hears news in most that sound like a release, policy in most that are jargon', () => {
    const share = (some: readonly FreshPost[], reading: string) =>
      readings(some).filter((each) => each === reading).length / readings(some).length;
    expect(share(markedFor('tone'), 'news')).toBeGreaterThan(0.7);
    expect(share(markedFor('jargon'), 'policy')).toBeGreaterThan(0.6);
  });
});
