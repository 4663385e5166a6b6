import { describe, expect, it } from 'vitest';
import { nudges, type WrittenRule } from '../rule-in-a-coach.ts';

const swap: WrittenRule = { extends: 'substitution', swap: { utilise: 'use' } };
const two: WrittenRule = { extends: 'substitution', swap: { utilise: 'use|make use of' } };
const removal: WrittenRule = {
  extends: 'existence',
  tokens: ['utilise'],
  action: { name: 'remove' },
};

describe('a nudge is sure of its fix', () => {
  const sure = (rule: WrittenRule) => nudges(rule, 'We utilise it')[0]?.sure;

  it.each([
    ['a word swapped for one other', swap, true],
    ['a word that could be either of two', two, undefined],
    ['a swap whose rule says no', { ...swap, sure: false }, undefined],
    ['a removal', removal, undefined],
    ['a removal whose rule says yes', { ...removal, sure: true }, true],
    ['two suggestions, whatever the rule says', { ...two, sure: true }, undefined],
    [
      'nothing to write at all',
      { extends: 'existence', tokens: ['utilise'], sure: true },
      undefined,
    ],
  ])('%s: %j', (_, rule, expected) => {
    expect(sure(rule)).toBe(expected);
  });
});
