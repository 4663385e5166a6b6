import { describe, expect, it } from 'vitest';
import { nudges, problemsOf } from '../rule-in-a-coach.ts';

const shouting = {
  extends: 'occurrence',
  scope: 'post',
  token: '!',
  max: 1,
  message: '%s of them',
};

describe('occurrence', () => {
  it('speaks once, at the first, with the count', () => {
    expect(nudges(shouting, 'Oh! My!\nYes!')).toMatchObject([
      { start: 2, end: 3, message: '3 of them' },
    ]);
  });

  it('keeps quiet up to the maximum', () => {
    expect(nudges(shouting, 'Oh!')).toEqual([]);
  });

  it('counts each paragraph for itself by default', () => {
    expect(nudges({ ...shouting, scope: 'text' }, 'Oh! My!\nYes!')).toMatchObject([
      { message: '2 of them' },
    ]);
  });

  it('speaks of too few, and at the start where there are none', () => {
    const rule = { extends: 'occurrence', scope: 'post', token: 'you', min: 1 };
    expect(nudges(rule, 'All about us')).toMatchObject([
      { start: 0, end: 0, match: '', message: '0' },
    ]);
    expect(nudges(rule, 'About you')).toEqual([]);
  });

  it('does not count what the rule keeps quiet about', () => {
    const initials = { extends: 'occurrence', token: '[A-Z]{2,5}', max: 1, exceptions: ['NHS'] };
    expect(nudges(initials, 'NHS, BBC')).toEqual([]);
    expect(nudges(initials, 'NHS, BBC, ITV')).toMatchObject([{ match: 'BBC', message: '2' }]);
    const spoken = { ...shouting, quoted: 'skip' };
    expect(nudges(spoken, 'They say “Oh!” and “My!”. Yes!')).toEqual([]);
    const few = { extends: 'occurrence', token: 'you', min: 1, unless: ['thank you'] };
    expect(nudges(few, 'thank you')).toMatchObject([{ start: 0, end: 0, message: '0' }]);
  });

  it('takes the token as it is, without word boundaries', () => {
    expect(nudges({ extends: 'occurrence', token: 'a', max: 2 }, 'banana')).toHaveLength(1);
  });

  it('fills %d as well as %s', () => {
    expect(nudges({ ...shouting, message: '%d!' }, '!!')).toMatchObject([{ message: '2!' }]);
  });

  it('needs a token and a figure', () => {
    expect(problemsOf({ extends: 'occurrence', max: 1 })).toHaveLength(1);
    expect(problemsOf({ extends: 'occurrence', token: 'a' })).toHaveLength(1);
  });
});
