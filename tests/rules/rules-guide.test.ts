import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kindNames } from '../../rules/kinds/compile.ts';
import { problemsOf } from './rule-in-a-coach.ts';

const guide = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
const examples = [...guide.matchAll(/^### (\w+)$.*?^```yaml\n(.*?)^```$/gms)].map(
  ([, kind = '', yaml = '']) => ({ kind, rule: parse(yaml) }),
);

describe('the guide to rules', () => {
  it('has an example for each kind it tells of', () => {
    const told = [...guide.matchAll(/^### (\w+)$/gm)].map(([, kind]) => kind);
    expect(examples.map(({ kind }) => kind)).toEqual(told);
    expect(kindNames).toEqual(expect.arrayContaining(told));
  });

  it.each(examples)('its example of $kind is sound', ({ kind, rule }) => {
    expect(rule.extends).toBe(kind);
    expect(problemsOf(rule)).toEqual([]);
  });
});
