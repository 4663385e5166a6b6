import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compromiseGrammar as grammar } from '../../../rules/grammar/compromise.ts';
import { nudges, problemsOf, type WrittenRule } from '../rule-in-a-coach.ts';

/** One thing Vale does, as in the YAML files beside this one. */
interface Case {
  readonly says: string;
  readonly rule: WrittenRule;
  readonly text: string;
  readonly nudges: readonly string[];
  /** Of the first nudge. */
  readonly message?: string;
}

const cases = globSync('*.yml', { cwd: import.meta.dirname }).flatMap((file): readonly Case[] =>
  parse(readFileSync(join(import.meta.dirname, file), 'utf8')),
);

describe('rules as Vale has them', () => {
  it('are held to at least sixty cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('$says', ({ rule, text, nudges: expected, message }) => {
    const found = nudges(rule, text, {}, { grammar });
    expect(found.map(({ match }) => match)).toEqual(expected);
    if (message !== undefined) expect(found[0]?.message).toBe(message);
  });

  const words = { extends: 'existence', tokens: ['a'] };
  it.each<[string, WrittenRule, readonly (string | number)[]]>([
    ['a key nobody knows', { ...words, exception: ['b'] }, ['exception']],
    ['a kind nobody knows', { extends: 'existance' }, ['extends']],
    ['a level nobody knows', { ...words, level: 'fatal' }, ['level']],
    ['a script', { extends: 'script', script: 'x' }, ['extends']],
    ['a pattern that is none', { ...words, tokens: ['a', '(b'] }, ['tokens', 1]],
    ['text for a number', { extends: 'occurrence', token: 'a', max: 'many' }, ['max']],
    ['no message', { ...words, message: undefined }, []],
  ])('refuse %s, and say where', (_, rule, path) => {
    expect(problemsOf(rule).map((problem) => problem.path)).toContainEqual(path);
  });

  it.each<WrittenRule>([
    { extends: 'occurrence', token: 'a', max: '2' },
    { extends: 'existence', tokens: 'a', ignorecase: 'true' },
    { extends: 'existence', tokens: [2026, 'a'] },
    { ...words, link: null },
  ])('take what YAML writers write: %j', (rule) => {
    expect(problemsOf(rule)).toEqual([]);
  });
});
