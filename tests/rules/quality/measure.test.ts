import { describe, expect, it } from 'vitest';
import type { JudgedRow, Row } from '../../../rules/quality/corpus.ts';
import { byLabel, firing, labelsOf, type Read, speaking } from '../../../rules/quality/measure.ts';
import type { Category, Nudge } from '../../../rules/types.ts';

const nudge = (category: Category, rule = 'rule'): Nudge => ({
  pack: 'pack',
  rule,
  category,
  level: 'suggestion',
  post: 0,
  start: 0,
  end: 1,
  match: 'x',
  message: 'A thought.',
  fixes: [],
});

/** Says what the text lists: “tone risk” is two nudges. */
const CATEGORIES: readonly Category[] = ['tone', 'risk', 'propriety', 'accessibility', 'style'];
const read: Read = ({ text }) =>
  text
    .split(' ')
    .flatMap((word) => CATEGORIES.filter((each) => each === word).map((c) => nudge(c)));

const row = (id: string, text: string): Row => ({ id, kind: 'official-post', text });

describe('byLabel', () => {
  const judged: readonly JudgedRow[] = [
    { ...row('1', 'tone'), draw: 'random', labels: ['press-release-tone'] },
    { ...row('2', 'tone'), draw: 'random', labels: ['none'] },
    { ...row('3', 'tone'), draw: 'random', labels: ['none'], soft: ['press-release-tone'] },
    { ...row('4', 'quiet'), draw: 'enriched', labels: ['press-release-tone'] },
    { ...row('5', 'tone'), draw: 'enriched', labels: ['none'] },
    { ...row('6', 'propriety risk'), draw: 'random', labels: ['risky-claim'] },
  ];
  const figures = byLabel(judged, (row) => labelsOf(read(row)));

  it('judges precision on random rows only, and counts a soft row neither way', () => {
    expect(figures.find(({ label }) => label === 'press-release-tone')).toEqual({
      label: 'press-release-tone',
      right: 1,
      wrong: 1,
      either: 1,
      found: 1,
      labelled: 2,
    });
  });

  it('counts a row once, whichever categories answer to its label', () => {
    expect(figures.find(({ label }) => label === 'risky-claim')).toMatchObject({
      right: 1,
      wrong: 0,
      found: 1,
      labelled: 1,
    });
  });
});

describe('speaking', () => {
  it('leaves accessibility out of the share, and counts every nudge', () => {
    const rows = [row('1', 'accessibility'), row('2', 'tone style'), row('3', 'quiet')];
    expect(speaking(rows, read)).toEqual({ rows: 3, share: 1 / 3, median: 1, p95: 2 });
  });

  it('has nothing to say about no rows', () => {
    expect(speaking([], read)).toEqual({ rows: 0, share: 0, median: 0, p95: 0 });
  });
});

describe('firing', () => {
  it('counts rows, not nudges, most first', () => {
    const twice: Read = ({ text }) =>
      text === 'both'
        ? [nudge('tone', 'a'), nudge('tone', 'b'), nudge('tone', 'b')]
        : [nudge('tone', 'b')];
    const counts = firing([row('1', 'both'), row('2', 'one')], twice);
    expect([...counts]).toEqual([
      ['pack/b', 2],
      ['pack/a', 1],
    ]);
  });
});
