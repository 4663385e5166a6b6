import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { SeenNudge } from './read-nudges.ts';
import { tableOf } from './table.ts';

const nudge: SeenNudge = {
  phrase: 'delighted to announce',
  level: 'A thought',
  message: 'Your readers want the news, not how you feel about it.',
  fixes: ['announcing', 'we have'],
  source: '',
};

test('a row for each nudge under a heading, long cells on several lines', () => {
  const lines = stripVTControlCharacters(tableOf([nudge], 80)).split('\n');
  expect(lines[0]).toMatch(/^Phrase\s+How firmly\s+What it says\s+Instead$/);
  expect(lines[2]).toMatch(/^delighted to\s+A thought\s+Your readers want the news,/);
  expect(lines.join(' ')).toContain('announcing ·');
});

test('no line is wider than it may be, even with a word that is', () => {
  const wide = { ...nudge, phrase: 'a'.repeat(200) };
  for (const line of stripVTControlCharacters(tableOf([wide], 90)).split('\n')) {
    expect(line.length).toBeLessThanOrEqual(90);
  }
});

test('a nudge without a fix says so', () => {
  expect(tableOf([{ ...nudge, fixes: [] }], 100)).toMatch(/–/);
});
