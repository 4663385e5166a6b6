import { describe, expect, it } from 'vitest';
import { isCommon } from '../../../rules/draft/common-words.ts';
import { asTag, wordsOf } from '../../../rules/draft/run-together.ts';

describe('the words of a hashtag', () => {
  it.each([
    ['atthepier', 'at the pier'],
    ['readytoswim', 'ready to swim'],
    ['onestepatatime', 'onestepatatime'],
    ['ILOVETHESEA', 'i love the sea'],
    ['prayforleeds', 'pray for leeds'],
    ['visitthemelbury', 'visit the melbury'],
    ['goodnews', 'good news'],
  ])('%s', (tag, words) => {
    expect(wordsOf(tag).join(' ')).toBe(words);
  });

  it.each([
    'notwithstanding',
    'information',
    'heritage',
    'menopause',
    'legislation',
    'lido',
    'ww2',
  ])('%s is one', (tag) => {
    expect(wordsOf(tag)).toEqual([tag]);
  });

  it('does not read a wall of letters', () => {
    expect(wordsOf('the'.repeat(100))).toHaveLength(1);
  });

  it('are seen once each has a capital', () => {
    expect(asTag(['thank', 'you', 'nhs'])).toBe('#ThankYouNHS');
  });
});

describe('common words', () => {
  it.each([
    'walk',
    'walks',
    'walked',
    'walking',
    'walkers',
    'carries',
    'stopping',
    'quickly',
    'hoping',
  ])('%s is one', (word) => {
    expect(isCommon(word)).toBe(true);
  });

  it.each(['melbury', 'trebuchet', 's', 'ing'])('%s is none', (word) => {
    expect(isCommon(word)).toBe(false);
  });
});
