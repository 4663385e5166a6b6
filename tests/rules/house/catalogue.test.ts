import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { housePacks } from '../../../rules/cli/house.ts';

const document = readFileSync(new URL('../../../docs/catalogue.md', import.meta.url), 'utf8');
const [catalogue = '', own = ''] = document.split('## Rules of our own');

const rows = [...catalogue.matchAll(/^\| `([\w-]+)` \| (\w+) \| (.*) \| (.*) \|$/gm)].map(
  ([, id = '', fate = '', rules = '', why = '']) => ({ id, fate, rules: named(rules), why }),
);

const house = housePacks().flatMap(({ name, rules }) => rules.map(({ id }) => `${name}/${id}`));

/** The house rules a text names, as `pack/rule`. */
function named(text: string): readonly string[] {
  return [...text.matchAll(/`([\w-]+\/[\w-]+)`/g)].map(([, rule = '']) => rule);
}

it('accounts for every one of the 298 rules, once', () => {
  expect(new Set(rows.map(({ id }) => id)).size).toBe(298);
  expect(rows).toHaveLength(298);
});

it('counts right what became of them', () => {
  const count = (fate: string) => rows.filter((row) => row.fate === fate).length;
  expect(document).toContain(
    `Kept ${count('kept')}, sharpened ${count('sharpened')}, merged ${count('merged')}, dropped ${count('dropped')}.`,
  );
});

it('says why for all that were not simply kept, and where those that live are', () => {
  for (const { id, fate, rules, why } of rows) {
    if (fate !== 'kept') expect(why, id).not.toBe('');
    expect(rules.length > 0, id).toBe(fate !== 'dropped');
  }
});

it('names the house rules there are, and no others', () => {
  const told = [...rows.flatMap(({ rules }) => rules), ...named(own)];
  expect([...new Set(told)].toSorted()).toEqual(house.toSorted());
});
