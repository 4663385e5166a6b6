import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kindNames } from '../../rules/kinds/compile.ts';
import { checkExamples } from '../../rules/packs/check-examples.ts';
import { compiled, problemsOf } from './rule-in-a-coach.ts';

const guide = readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8');
const [head = '', kinds = ''] = guide.split(/^## Kinds$/m);
const examples = [...kinds.matchAll(/^### (\w+)$.*?^```yaml\n(.*?)^```$/gms)].map(
  ([, kind = '', yaml = '']) => ({ kind, rule: parse(yaml) }),
);

describe('the guide to rules', () => {
  it('tells of each kind, with an example', () => {
    const told = [...kinds.matchAll(/^### (\w+)$/gm)].map(([, kind]) => kind);
    expect(examples.map(({ kind }) => kind)).toEqual(told);
    expect([...told].sort()).toEqual([...kindNames].sort());
  });

  it('begins with a rule that is sound, its own examples too', () => {
    const [, yaml = ''] = /^```yaml\n(.*?)^```$/ms.exec(head) ?? [];
    const rule = compiled(parse(yaml));
    expect(checkExamples(rule)).toEqual([]);
    expect(rule.examples?.nudge).toHaveLength(2);
  });

  it.each(examples)('its example of $kind is sound', ({ kind, rule }) => {
    expect(rule.extends).toBe(kind);
    expect(problemsOf(rule)).toEqual([]);
  });
});
