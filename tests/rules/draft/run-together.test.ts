import { describe, expect, it } from 'vitest';
import { isCommon } from '../../../rules/draft/common-words.ts';
import { asTag, mayBeOneWord, wordsOf } from '../../../rules/draft/run-together.ts';

describe('the words of a hashtag', () => {
  it.each([
    ['atthepier', 'at the pier'],
    ['readytoswim', 'ready to swim'],
    ['onestepatatime', 'onestepatatime'],
    ['ILOVETHESEA', 'i love the sea'],
    ['prayforleeds', 'pray for leeds'],
    ['visitthemelbury', 'visit the melbury'],
    ['goodnews', 'good news'],
    ['wearehiring', 'we are hiring'],
    ['lifeofmelbury', 'life of melbury'],
    ['clapforcrews', 'clap for crews'],
    ['oldpetsneedlove', 'old pets need love'],
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

  it.each([
    'immunisation',
    'horticulture',
    'huddersfield',
    'islamophobia',
    'nanotechnology',
    'grandchildren',
    'understandable',
    'firefighters',
    'breakthroughs',
  ])('%s may be one all the same', (tag) => {
    expect(mayBeOneWord(tag, wordsOf(tag))).toBe(true);
  });

  it.each([
    'cincodemayo',
    'bankholiday',
    'stormdudley',
    'yesterdayandthedaybefore',
    'melburyfoodhealthandsafetyregulation',
  ])('%s is more', (tag) => {
    expect(mayBeOneWord(tag, wordsOf(tag))).toBe(false);
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
