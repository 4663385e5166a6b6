import { describe, expect, it } from 'vitest';
import { fixed, nudges, problemsOf } from '../rule-in-a-coach.ts';

const rule = (match: string, more: Record<string, unknown> = {}) => ({
  extends: 'capitalization',
  match,
  action: { name: 'replace' },
  ...more,
});

describe('capitalization', () => {
  it.each([
    ['$sentence', 'Flood Defences For Coastal Towns', 'Flood defences for coastal towns'],
    ['$sentence', 'flood defences', 'Flood defences'],
    ['$sentence', 'Ends Here. And Starts Again', 'Ends here. And starts again'],
    ['$title', 'flood defences for the coastal towns', 'Flood Defences for the Coastal Towns'],
    ['$title', 'what to do: a guide to it', 'What to Do: A Guide to It'],
    ['$title', 'mid-year report', 'Mid-Year Report'],
  ])('%s puts %j right', (match, before, after) => {
    expect(fixed(rule(match), before)).toBe(after);
  });

  it.each([
    ['$sentence', 'Flood defences for towns'],
    ['$sentence', 'NHS staff use GOV.UK and I use iPhones'],
    ['$title', 'Flood Defences for the Coastal Towns'],
    ['$title', 'UK AND NATO TALKS'],
    ['$lower', 'all small'],
    ['$upper', 'ALL LARGE'],
    ['^[A-Z]', 'Begins well'],
    ['$sentence', '123 🎉'],
  ])('%s has nothing to say of %j', (match, text) => {
    expect(nudges(rule(match), text)).toEqual([]);
  });

  it('knows what AP and Chicago leave small', () => {
    const text = 'life within the walls';
    expect(fixed(rule('$title', { style: 'AP' }), text)).toBe('Life Within the Walls');
    expect(fixed(rule('$title', { style: 'Chicago' }), text)).toBe('Life within the Walls');
  });

  it('keeps exceptions as the rule writes them', () => {
    const named = rule('$sentence', { exceptions: ['Casterbridge', 'Mill Lane'], threshold: 1 });
    expect(nudges(named, 'News from Casterbridge and Mill Lane')).toEqual([]);
    expect(fixed(named, 'News From casterbridge')).toBe('News from Casterbridge');
  });

  it.each([
    ['$sentence', 'NHS Staff Need New Boots', 'NHS staff need new boots'],
    ['$title', 'the NHS staff need new boots', 'The NHS Staff Need New Boots'],
    ['$lower', 'the NHS Staff', 'the NHS staff'],
  ])('%s excuses an exception, and not the text around it', (match, before, after) => {
    const named = rule(match, { exceptions: ['NHS'] });
    expect(fixed(named, before)).toBe(after);
    expect(nudges(named, after)).toEqual([]);
  });

  it('takes patterns for exceptions as well', () => {
    const named = rule('$sentence', { exceptions: ['Mill (?:Lane|Road)'], threshold: 1 });
    expect(nudges(named, 'News from Mill Road')).toEqual([]);
    expect(fixed(named, 'News From Mill Lane')).toBe('News from Mill Lane');
    expect(problemsOf(rule('$sentence', { exceptions: ['fine', '(Mill'] }))).toMatchObject([
      { path: ['exceptions', 1] },
    ]);
  });

  it('keeps places right where small letters are longer than capitals', () => {
    const named = rule('$sentence', { exceptions: ['Mill Lane'], threshold: 1 });
    expect(fixed(named, 'İİİ From Mill Lane')).toBe('İİİ from Mill Lane');
  });

  it('starts a sentence after an indicator', () => {
    const rules = rule('$sentence', { indicators: [':'], threshold: 1 });
    expect(nudges(rules, 'Update: Roads open')).toEqual([]);
    expect(nudges(rule('$sentence', { threshold: 1 }), 'Update: Roads open')).toHaveLength(1);
  });

  it('forgives a share of the words, never the first', () => {
    const text = 'One Two three four five six';
    expect(nudges(rule('$sentence'), text)).toEqual([]);
    expect(nudges(rule('$sentence', { threshold: 0.9 }), text)).toHaveLength(1);
    expect(nudges(rule('$sentence', { threshold: 0.1 }), 'one two three')).toHaveLength(1);
  });

  it('passes over a prefix', () => {
    expect(nudges(rule('$sentence', { prefix: '\\d+\\. |NEWS ' }), 'NEWS Roads open')).toEqual([]);
    expect(fixed(rule('$sentence', { prefix: '\\d+\\. ' }), '1. roads open')).toBe('1. Roads open');
  });

  it('tells the message the text and what it should be', () => {
    const [nudge] = nudges(rule('$lower', { message: '%s → %s' }), 'Roads');
    expect(nudge?.message).toBe('Roads → roads');
    expect(nudge?.fixes).toEqual([{ text: 'roads' }]);
  });

  it('offers no fix where it is not asked to, or where only a pattern says what is right', () => {
    expect(nudges({ extends: 'capitalization', match: '$lower' }, 'Roads')).toMatchObject([
      { fixes: [] },
    ]);
    expect(nudges(rule('^[A-Z]'), 'roads')).toMatchObject([{ fixes: [] }]);
  });

  it('needs a match', () => {
    expect(problemsOf({ extends: 'capitalization' })).toHaveLength(1);
    expect(problemsOf(rule('('))).toMatchObject([{ path: ['match'] }]);
    expect(problemsOf(rule('$title', { style: 'MLA' }))).toMatchObject([{ path: ['style'] }]);
  });
});
