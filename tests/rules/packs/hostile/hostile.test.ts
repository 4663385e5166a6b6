import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../../rules/coach.ts';
import { readPack } from '../../../../rules/packs/read-pack.ts';
import { checkPattern } from '../../../../rules/packs/safe-pattern.ts';
import { HOSTILE } from './patterns.ts';

const PACKS = join(import.meta.dirname, 'packs');

/** A pack of one rule with this pattern, as an author would write it. */
function packWith(pattern: string): string {
  const lines = ['name: p', 'version: "1"', 'rules:', '  r:', '    extends: existence'];
  lines.push('    message: No.', '    nonword: true', '    tokens:', '      - fine');
  return `${lines.join('\n')}\n      - ${JSON.stringify(pattern)}\n`;
}

describe('a pack with something wrong in it', () => {
  it.each(readdirSync(PACKS))('is refused, with file, line and reason: %s', (file) => {
    const text = readFileSync(join(PACKS, file), 'utf8');
    const [, line, reason] = /^# Refused at line (\d+): (.+)\n/.exec(text) ?? [];
    const { pack, problems = [] } = readPack(text, file);
    expect(pack).toBeUndefined();
    const there = problems.filter((problem) => `${problem.line}` === line);
    expect(there, JSON.stringify(problems)).not.toEqual([]);
    expect(there.map((problem) => problem.reason).join(' ')).toContain(reason);
    expect(problems.every((problem) => problem.file === file)).toBe(true);
  });

  it('has left no trace on objects', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a pack that is too much', () => {
  it('of 10 MB is refused before it is read', () => {
    const text = `name: p\nversion: "1"\nrules:\n${'  # words, words, words\n'.repeat(450_000)}`;
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(readPack(text, 'p.yml').problems).toMatchObject([
      { file: 'p.yml', line: 1, reason: expect.stringContaining('too long') },
    ]);
  });

  it.each([
    ['maps in maps', 'name: '.repeat(100_000)],
    ['lists in lists', `rules: ${'['.repeat(400_000)}`],
    ['a list of lists of lists, by dashes', `rules:\n ${'- '.repeat(400_000)}a`],
    ['brackets in JSON', `{"rules":${'{"r":'.repeat(100_000)}`],
    ['examples in examples', `rules: {r: {examples: ${'{nudge: ['.repeat(20_000)}`],
  ])('of %s is refused', (_, text) => {
    expect(readPack(text, 'p.yml').problems).toMatchObject([
      { file: 'p.yml', reason: expect.stringMatching(/deeper|well-formed/) },
    ]);
  });

  it('of very many words is read all the same', () => {
    const tokens = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
    const rule = { extends: 'existence', message: 'No.', tokens };
    const text = JSON.stringify({ name: 'p', version: '1', rules: { r: rule } });
    const { pack } = readPack(text, 'p.json');
    const coach = createCoach(pack ? [pack] : []);
    const nudges = coach.read({ site: 'x', now: 0, posts: [{ text: 'Say word19999 once.' }] });
    expect(nudges.map(({ match }) => match)).toEqual(['word19999']);
  });
});

describe('a pattern that would hold the page', () => {
  it.each(HOSTILE)('is refused with its line, or made harmless: %s', (_, pattern) => {
    const { pack, problems = [] } = readPack(packWith(pattern), 'p.yml');
    if (!pack) {
      expect(problems).toMatchObject([{ file: 'p.yml', line: 10, column: 9, rule: 'r' }]);
      return;
    }
    const safety = checkPattern(pattern, 'gmu');
    const attack = safety.safe ? '' : safety.attack;
    const coach = createCoach([pack]);
    // Were it as slow as it was written, this would take seconds or more for each of ten drafts.
    for (let i = 0; i < 10; i += 1) {
      const text = `${i} ${attack}`.slice(0, 25_000);
      expect(coach.read({ site: 'x', now: 0, posts: [{ text }] }).length).toBeLessThanOrEqual(
        text.length,
      );
    }
  });

  it.each(['(?:)*', '(?:|a)+', '\\b', '^', '$', '(?=a)', 'x*'])(
    'is not one that matches nothing at all: %s',
    (pattern) => {
      const { pack, problems } = readPack(packWith(pattern), 'p.yml');
      if (!pack) return expect(problems).toMatchObject([{ line: 10 }]);
      const posts = [{ text: `aaxx ${'a '.repeat(5_000)}` }];
      const nudges = createCoach([pack]).read({ site: 'x', now: 0, posts });
      expect(nudges.length).toBeLessThanOrEqual(10_005);
    },
  );
});
