import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { readHouse } from '../../rules/cli/house.ts';
import { printProblem } from '../../rules/packs/problem.ts';

/** Reading a pack runs every example its rules carry. */
const readings = readHouse();

describe('the house packs', () => {
  it('are sound: every key known, every example as it says', () => {
    const problems = readings.flatMap((reading) => reading.problems ?? []);
    expect(problems.map(printProblem)).toEqual([]);
  });

  const packs = readings.flatMap((reading) => reading.pack ?? []);
  it.each(packs)('$name tells whose it is, what for, and on what it rests', (pack) => {
    expect(pack.title).toBeTruthy();
    expect(pack.owner).toBeTruthy();
    expect(pack.purpose).toBeTruthy();
    expect(pack.sources?.length).toBeGreaterThan(0);
  });

  const rules = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack: pack.name, ...rule })));
  it.each(rules)('$pack/$id has four examples of each kind, a source, and few words', (rule) => {
    expect(rule.examples?.nudge.length).toBeGreaterThanOrEqual(4);
    expect(rule.examples?.quiet.length).toBeGreaterThanOrEqual(4);
    expect(rule.source).toBeTruthy();
    expect(rule.message.length).toBeLessThanOrEqual(90);
    expect(rule.why?.length).toBeGreaterThan(0);
    expect(rule.why?.length).toBeLessThanOrEqual(200);
  });

  it('lose no words to a hashtag, which YAML takes for a comment unless it is quoted', () => {
    const files = globSync('rules/house/**/*.yml');
    expect(files.length).toBeGreaterThan(100);
    const lost = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const found: string[] = [];
      visit(parseDocument(text), {
        Scalar: (_key, node) => {
          const rest = text.slice(node.range?.[1]);
          if (/^[ \t]+#/.test(rest)) found.push(`${file}: ${node.value}`);
        },
      });
      return found;
    });
    expect(lost).toEqual([]);
  });
});
