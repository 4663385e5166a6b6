import { describe, expect, it } from 'vitest';
import { nudges, problemsOf } from '../rule-in-a-coach.ts';

const rule = { extends: 'length', message: '%s of %s, %s over' };

describe('length', () => {
  it('marks what the site does not take', () => {
    const text = `${'a'.repeat(279)} 🐱 b`;
    expect(nudges(rule, text)).toMatchObject([
      { start: 280, end: 284, match: '🐱 b', message: '284 of 280, 4 over' },
    ]);
    expect(nudges(rule, 'a'.repeat(280))).toEqual([]);
  });

  it('counts as the site counts', () => {
    const text = '故'.repeat(150);
    expect(nudges(rule, text)).toMatchObject([{ start: 140, message: '300 of 280, 20 over' }]);
    expect(nudges(rule, text, { site: 'bluesky' })).toEqual([]);
    expect(nudges(rule, text.repeat(3), { site: 'bluesky' })).toMatchObject([{ start: 300 }]);
  });

  it('looks at each post of a thread', () => {
    expect(nudges(rule, ['Short', 'a'.repeat(281)])).toMatchObject([{ post: 1, start: 280 }]);
  });

  it('keeps quiet on a site whose limit it does not know', () => {
    expect(nudges(rule, 'a'.repeat(5_000), { site: 'somewhere' })).toEqual([]);
    const capped = { ...rule, max: 100 };
    expect(nudges(capped, 'a'.repeat(120), { site: 'somewhere' })).toHaveLength(1);
  });

  it('may ask for less than the site takes', () => {
    expect(nudges({ ...rule, max: 10 }, 'Twelve units')).toMatchObject([
      { match: 'ts', message: '12 of 10, 2 over' },
    ]);
  });

  it('may ask for more than there is', () => {
    const short = { ...rule, min: 20 };
    expect(nudges(short, 'Bins out')).toMatchObject([
      { start: 0, end: 8, message: '8 of 20, 12 over' },
    ]);
    expect(nudges(short, 'a'.repeat(400))).toEqual([]);
    expect(nudges(short, '  ')).toEqual([]);
  });

  it('refuses figures that are none', () => {
    expect(problemsOf({ ...rule, max: 'long' })[0]?.path).toEqual(['max']);
    expect(problemsOf({ ...rule, min: 0 })[0]?.message).toBe('`min` must be above 0.');
    expect(problemsOf({ ...rule, maximum: 3 })[0]?.message).toContain('not a key');
  });
});
