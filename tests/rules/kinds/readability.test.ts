import { describe, expect, it } from 'vitest';
import { nudges, problemsOf } from '../rule-in-a-coach.ts';

const rule = { extends: 'readability', message: '%.1f', metrics: ['Flesch-Kincaid'], grade: 9 };
const heavy =
  'Organisations participating in the consultation are encouraged to demonstrate environmental sustainability.';
const light = 'You can now book a tip visit. Pick a time, bring your bags, and off you go.';

/** What a formula makes of a text. */
function gradeOf(metrics: readonly string[], text: string): number {
  const [nudge] = nudges({ ...rule, message: '%.4f', metrics, grade: -100 }, text);
  return Number(nudge?.message);
}

describe('readability', () => {
  it('speaks of the whole post where the mean is above the grade', () => {
    expect(nudges(rule, heavy)).toMatchObject([{ start: 0, end: heavy.length }]);
    expect(nudges(rule, light)).toEqual([]);
  });

  it('measures a post as one text, lines and all, and each post of a thread by itself', () => {
    expect(nudges(rule, `${light}\n${light}\n${heavy}`)).toEqual([]);
    expect(nudges(rule, [light, heavy])).toMatchObject([{ post: 1 }]);
  });

  // Two sentences, ten words, twelve syllables, 43 letters; only “yesterday” has three syllables, and its capital makes it a name.
  const ten = 'Yesterday we took some trees home. They look good now.';

  it.each([
    ['Flesch-Kincaid', (0.39 * 10) / 2 + (11.8 * 12) / 10 - 15.59],
    ['Gunning Fog', 0.4 * (10 / 2)],
    ['Coleman-Liau', 0.0588 * ((43 / 10) * 100) - 0.296 * ((2 / 10) * 100) - 15.8],
    ['SMOG', 1.043 * Math.sqrt((1 * 30) / 2) + 3.1291],
    ['Automated Readability', 4.71 * (43 / 10) + 0.5 * (10 / 2) - 21.43],
  ])('works out %s', (metric, value) => {
    expect(gradeOf([metric], ten)).toBeCloseTo(value, 3);
  });

  it('takes the mean of several', () => {
    const metrics = ['SMOG', 'Coleman-Liau'];
    const [smog = 0, liau = 0] = metrics.map((metric) => gradeOf([metric], ten));
    expect(gradeOf(metrics, ten)).toBeCloseTo((smog + liau) / 2, 3);
  });

  it('waits for enough words', () => {
    expect(nudges({ ...rule, minWords: 12 }, heavy)).toEqual([]);
    expect(nudges({ ...rule, minWords: 11 }, heavy)).toHaveLength(1);
  });

  it('says nothing of a text without words', () => {
    expect(nudges({ ...rule, grade: -100 }, '🎉 @ann https://example.org')).toEqual([]);
  });

  it('needs metrics it knows, and a grade', () => {
    expect(problemsOf({ extends: 'readability', grade: 9 })[0]?.message).toContain(
      'needs `metrics`',
    );
    expect(problemsOf({ extends: 'readability', metrics: ['SMOG'] })[0]?.message).toContain(
      '`grade`',
    );
    expect(problemsOf({ ...rule, metrics: ['SMOG', 'Gunning Fogg'] })).toMatchObject([
      { path: ['metrics', 1], message: expect.stringContaining('Did you mean Gunning Fog?') },
    ]);
  });
});
