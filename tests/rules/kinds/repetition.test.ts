import { describe, expect, it } from 'vitest';
import { fixed, found, nudges, problemsOf } from '../rule-in-a-coach.ts';

const rule = {
  extends: 'repetition',
  message: '“%s” is there twice.',
  ignorecase: true,
  alpha: true,
  tokens: ['[^\\s]+'],
};

describe('repetition', () => {
  it('finds a word that comes twice in a row, and offers it once', () => {
    const [nudge] = nudges(rule, 'Bins go out on on Tuesday.');
    expect(nudge).toMatchObject({ start: 12, end: 17, match: 'on on' });
    expect(nudge?.message).toBe('“on” is there twice.');
    expect(fixed(rule, 'Bins go out on on Tuesday.')).toBe('Bins go out on Tuesday.');
  });

  it('keeps the capital of the first', () => {
    expect(fixed(rule, 'The the pool is open.')).toBe('The pool is open.');
    expect(found({ ...rule, ignorecase: false }, 'The the pool is open.')).toEqual([]);
  });

  it('takes a longer run as one', () => {
    expect(found(rule, 'It was very very very cold and dark dark.')).toEqual(['very very very']);
  });

  it('lets a word come again as often as `max` says', () => {
    expect(found({ ...rule, max: 1 }, 'very very cold, so so so wet')).toEqual(['so so so']);
  });

  it('looks at letters only where `alpha` says so', () => {
    expect(found(rule, 'Lines 7 7 and - - too')).toEqual([]);
    expect(found({ ...rule, alpha: false }, 'Lines 7 7 and - - too')).toEqual(['7 7', '- -']);
  });

  it('does not reach over the end of a sentence', () => {
    const words = { ...rule, tokens: ['\\w+'] };
    expect(found(words, 'We asked for that. That took a year.')).toEqual([]);
    expect(found(words, 'All done\nDone and dusted')).toEqual([]);
    expect(found({ ...words, scope: 'post' }, 'All done\nDone and dusted')).toEqual([]);
  });

  it('takes no two handles, links or hashtags for the same thing', () => {
    const any = { ...rule, alpha: false };
    expect(found(any, 'Thanks @ann @bob #one #two')).toEqual([]);
    expect(found(any, 'so @ann so we went')).toEqual([]);
    expect(found({ ...any, scope: 'raw' }, 'Thanks @ann @ann')).toEqual(['@ann @ann']);
  });

  it('has exceptions', () => {
    const had = { ...rule, exceptions: ['had had', '(?i)bye'] };
    expect(found(had, 'We had had enough enough. Bye bye!')).toEqual([]);
    expect(found(had, 'We had had enough enough of it')).toEqual(['enough enough']);
  });

  it('compares words as people read them', () => {
    expect(found(rule, 'the caf\u00e9 cafe\u0301 opens 🎉')).toHaveLength(1);
    expect(found(rule, '🎉 in the\u200b the park')).toEqual(['the\u200b the']);
  });

  it('as Vale’s own action does, an edit may cut the run short', () => {
    const edit = { ...rule, action: { name: 'edit', params: ['truncate', ' '] } };
    expect(fixed(edit, 'Out on on Tuesday')).toBe('Out on Tuesday');
  });

  it('needs tokens', () => {
    const { tokens: _, ...none } = rule;
    expect(problemsOf(none)[0]?.message).toContain('needs `tokens`');
    expect(problemsOf({ ...rule, tokens: ['ok', '(a'] })[0]?.path).toEqual(['tokens', 1]);
    expect(problemsOf({ ...rule, alfa: true })[0]?.message).toContain('Did you mean `alpha`');
  });
});
