import { describe, expect, it } from 'vitest';
import { found, nudges, problemsOf } from '../rule-in-a-coach.ts';

const initials = {
  extends: 'conditional',
  message: 'What does “%s” stand for?',
  first: '\\b[A-Z]{3,5}\\b',
  second: '(?:\\b[A-Z][a-z]{1,20} ){1,5}\\(([A-Z]{3,5})\\)|\\b([A-Z]{3,5}): [A-Z]',
  exceptions: ['BBC'],
};

describe('conditional, with a group', () => {
  it('nudges at each `first` that was not caught', () => {
    expect(nudges(initials, 'The CQC and the LGA met.')).toMatchObject([
      { start: 4, end: 7, message: 'What does “CQC” stand for?' },
      { match: 'LGA' },
    ]);
  });

  it('keeps quiet about what is spelled out, and only about that', () => {
    expect(found(initials, 'The Care Quality Commission (CQC) met the LGA. CQC says hi.')).toEqual([
      'LGA',
    ]);
  });

  it('takes any of several groups', () => {
    expect(found(initials, 'LGA: Local Government Association. LGA and CQC.')).toEqual(['CQC']);
  });

  it('holds for the whole thread', () => {
    const thread = ['The Care Quality Commission (CQC) is in town.', 'CQC tea at 4, LGA at 5.'];
    expect(nudges(initials, thread)).toMatchObject([{ post: 1, match: 'LGA' }]);
    expect(found({ ...initials, scope: 'post' }, thread)).toEqual(['CQC', 'LGA']);
  });

  it('has exceptions', () => {
    expect(found(initials, 'On the BBC at 6')).toEqual([]);
  });

  it('ignores case where told to', () => {
    const rule = { ...initials, first: '\\bcqc\\b', ignorecase: true };
    expect(found(rule, 'The Care Quality Commission (CQC) and cqc')).toEqual([]);
    expect(found({ ...rule, ignorecase: false }, 'The CQC met the cqc')).toEqual(['cqc']);
  });
});

describe('conditional, without a group', () => {
  const offer = {
    extends: 'conditional',
    first: '\\bfree\\b',
    second: '(?:ends|until) \\w',
  };

  it('nudges at each `first` where `second` is not there', () => {
    expect(found(offer, 'Swims are free. Tea is free.')).toEqual(['free', 'free']);
  });

  it('keeps quiet where it is', () => {
    expect(found(offer, 'Swims are free.\nOffer ends Monday.')).toEqual([]);
    expect(found(offer, ['Swims are free.', 'Offer ends Monday.'])).toEqual([]);
  });

  it('does not take a bracket that is written for a group', () => {
    expect(found({ ...offer, second: '\\(see terms\\)' }, 'Swims are free (see terms)')).toEqual(
      [],
    );
  });
});

describe('conditional, in a pack', () => {
  it('needs both sides', () => {
    const message = 'needs `first`, and `second`';
    expect(problemsOf({ extends: 'conditional', first: 'a' })[0]?.message).toContain(message);
    expect(problemsOf({ extends: 'conditional', second: 'a' })[0]?.message).toContain(message);
    expect(problemsOf({ ...initials, second: '(a' })[0]?.path).toEqual(['second']);
    expect(problemsOf({ ...initials, first: '(a' })[0]?.path).toEqual(['first']);
  });
});

it('conditional, with a {name} in `second`, is refused: it would never be filled in', () => {
  expect(problemsOf({ ...initials, second: '{names}' })).toEqual([
    { path: ['second'], message: expect.stringContaining('{name} is filled in only in') },
  ]);
});
