import { describe, expect, it } from 'vitest';
import { fillInsOf } from '../../../rules/packs/fill-ins.ts';
import { readPack } from '../../../rules/packs/read-pack.ts';

const HEAD = `name: ours
version: "1"
settings:
  names: {title: Our names, hint: Short forms too.}
rules:
`;

function fillIns(rules: string, head = HEAD) {
  const { pack, problems } = readPack(head + rules, 'ours.yml');
  expect(problems ?? []).toEqual([]);
  return pack ? fillInsOf(pack) : [];
}

describe('what can be filled in for a pack', () => {
  it('a list for a place in what a rule looks for, with its title', () => {
    const rules =
      '  a: {extends: existence, message: No., tokens: ["{names} is"], setting: names}\n';
    expect(fillIns(rules)).toEqual([
      { name: 'names', title: 'Our names', hint: 'Short forms too.', kind: 'list' },
    ]);
  });

  it('a list for a place in the entries of a list', () => {
    const rules = '  a: {extends: entity, message: No., entity: hashtag, expected: ["#{tags}"]}\n';
    expect(fillIns(rules)).toEqual([{ name: 'tags', title: 'tags', kind: 'list' }]);
  });

  it('days for what a rule only waits for', () => {
    const rules = '  a: {extends: existence, message: No., tokens: [a], setting: election}\n';
    expect(fillIns(rules)).toEqual([{ name: 'election', title: 'election', kind: 'days' }]);
  });

  it('by the name a rule waits for, where its place is spelt otherwise', () => {
    const rules =
      '  a: {extends: existence, message: No., tokens: ["{Teams} is"], setting: Teams}\n';
    expect(fillIns(rules).map(({ name, kind }) => [name, kind])).toEqual([['Teams', 'list']]);
  });

  it('never a region', () => {
    expect(fillIns('  a: {extends: existence, message: No., tokens: [a], setting: eu}\n')).toEqual(
      [],
    );
  });
});

describe('the titles of settings', () => {
  const problems = (settings: string) => {
    const text = `name: ours\nversion: "1"\nsettings: ${settings}\nrules:\n  a: {extends: existence, message: No., tokens: [a]}\n`;
    return readPack(text, 'ours.yml').problems?.map(({ line, reason }) => `${line} ${reason}`);
  };

  it.each([
    ['[names]', '3 `settings` is a map of names to a `title` and a `hint`.'],
    ['{names: Our names}', '3 A setting needs a `title`, and may have a `hint`.'],
    ['{names: {title: 3}}', '3 `title` must be text: put it in quotes.'],
    ['{names: {title: a, hnt: b}}', '3 `hnt` is not a key packs have. Did you mean `hint`?'],
  ])('%s is refused', (settings, said) => {
    expect(problems(settings)).toEqual([said]);
  });
});
