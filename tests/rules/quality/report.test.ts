import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Read } from '../../../rules/quality/measure.ts';
import { report, table } from '../../../rules/quality/report.ts';

/** Finds one thing only: that something was announced. */
const read: Read = ({ text }) => {
  const start = text.indexOf('announced');
  if (start < 0) return [];
  const span = {
    post: 0,
    start,
    end: start + 9,
    match: 'announced',
    message: 'A thought.',
    fixes: [],
  };
  return [{ pack: 'tone', rule: 'announced', category: 'tone', level: 'suggestion', ...span }];
};

const judged = [
  {
    id: 'a',
    kind: 'official-post',
    draw: 'random',
    labels: ['press-release-tone'],
    text: 'We announced it.',
  },
  { id: 'b', kind: 'conversational', draw: 'random', labels: ['none'], text: 'Lovely swim today.' },
];
const lines = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join('\n');

describe('a report on a corpus folder', () => {
  let corpus = '';
  beforeAll(() => {
    corpus = mkdtempSync(join(tmpdir(), 'corpus-'));
    writeFileSync(join(corpus, 'gold-open.jsonl'), `${lines(judged)}\n\n`);
    writeFileSync(join(corpus, 'official-post.jsonl'), lines(judged.slice(0, 1)));
  });
  afterAll(() => rmSync(corpus, { recursive: true }));

  it('measures judged rows and the files there are', () => {
    const figures = report(corpus, 'light', read);
    expect(figures.labels[0]).toMatchObject({
      label: 'press-release-tone',
      right: 1,
      wrong: 0,
      found: 1,
    });
    expect(figures.random.conversational.share).toBe(0);
    expect(Object.keys(figures.kinds)).toEqual(['official-post']);
    expect(figures.rules).toEqual({ 'tone/announced': { 'official-post': 1 } });
  });

  it('prints the same as a table', () => {
    const text = table(report(corpus, 'light', read));
    expect(text).toMatch(/press-release-tone +100\.0 % \(1\/1\) +100\.0 % \(1\/1\)/);
    expect(text).toMatch(/tone\/announced +100\.0 %/);
  });

  it('says which line is no row', () => {
    writeFileSync(join(corpus, 'plain.jsonl'), '{"id": 7}');
    expect(() => report(corpus, 'light', read)).toThrow(/plain\.jsonl:1 is no row/);
  });
});
