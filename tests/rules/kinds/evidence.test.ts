import { describe, expect, it } from 'vitest';
import { coachOf, found, problemsOf } from '../rule-in-a-coach.ts';

const rule = { extends: 'evidence', ignorecase: true, tokens: ['studies show', '\\d+% of people'] };

describe('evidence', () => {
  it('nudges at claims that stand on nothing', () => {
    expect(found(rule, 'Studies show that 8% of people swim.')).toEqual([
      'Studies show',
      '8% of people',
    ]);
  });

  it('is answered by a link, anywhere in the thread', () => {
    expect(found(rule, 'Studies show you swim: https://example.org/swims')).toEqual([]);
    expect(found(rule, ['Studies show you swim.', 'All of it: gov.uk/swims'])).toEqual([]);
  });

  it('is answered by a named source', () => {
    expect(found(rule, '8% of people swim, according to Sport Wessex.')).toEqual([]);
    expect(found(rule, '8% of people swim (source: Sport Wessex)')).toEqual([]);
    expect(found(rule, '8% of people swim. Source: our survey, May')).toEqual([]);
  });

  it('is not answered by a picture, a handle or a hashtag', () => {
    const post = { text: '8% of people swim #swim @lido', media: [image] };
    expect(coachOf(rule).read({ posts: [post], site: 'x', now: 0 })).toHaveLength(1);
  });

  it('lets the rule say what answers', () => {
    const strict = { ...rule, answeredBy: ['media', 'our annual report'] };
    expect(found(strict, '8% of people swim: https://example.org')).toEqual(['8% of people']);
    expect(found(strict, '8% of people swim. See our annual report.')).toEqual([]);
    const post = { text: '8% of people swim', media: [image] };
    expect(coachOf(strict).read({ posts: [post], site: 'x', now: 0 })).toEqual([]);
  });

  it('needs claims to look for', () => {
    expect(problemsOf({ extends: 'evidence' })[0]?.message).toContain('needs `tokens`');
  });
});

const image = { kind: 'image', described: true } as const;
