import { describe, expect, it } from 'vitest';
import { readPack } from '../../../rules/packs/read-pack.ts';

const PACK = `name: plain
version: "1.0"
title: Plain words
owner: The digital team
purpose: Says it the short way.
sources:
  - title: House style
    link: https://example.org/style
rules:
  utilise:
    extends: substitution
    message: Shorter is “%s”.
    swap:
      utilise: use
    examples:
      nudge:
        - {text: We utilise it., fix: use, result: We use it.}
      quiet:
        - We use it.
  leverage:
    extends: existence
    message: Nobody says this outside.
    tokens: [leverage]
`;

/** The problems of the pack above with one piece of it changed. */
function problemsWith(was: string, becomes: string) {
  expect(PACK).toContain(was);
  return readPack(PACK.replace(was, becomes), 'plain.yml').problems ?? [];
}

describe('reading a one-file pack', () => {
  it('gives the pack: head, sources and rules', () => {
    const { pack, problems } = readPack(PACK, 'plain.yml');
    expect(problems).toBeUndefined();
    expect(pack).toMatchObject({
      format: 1,
      name: 'plain',
      version: '1.0',
      title: 'Plain words',
      owner: 'The digital team',
      purpose: 'Says it the short way.',
      sources: [{ title: 'House style', link: 'https://example.org/style' }],
      rules: [{ id: 'leverage' }, { id: 'utilise', message: 'Shorter is “%s”.' }],
    });
  });

  it('says what most often puts right what is no YAML', () => {
    const [problem] = problemsWith('Nobody says this outside.', '"%s" is hype');
    expect(problem?.hint).toContain('single quotes');
  });

  it('gives plain JSON, the same whatever the order of its rules', () => {
    const { pack } = readPack(PACK, 'plain.yml');
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    const rules = PACK.slice(PACK.indexOf('  utilise:'));
    const [utilise = '', leverage = ''] = rules.split(/(?=^ {2}leverage)/m);
    const turned = PACK.replace(rules, leverage + utilise);
    expect(turned).not.toBe(PACK);
    expect(readPack(turned, 'plain.yml').pack).toEqual(pack);
  });

  it('reads the same pack from JSON', () => {
    const json = JSON.stringify({
      name: 'tiny',
      version: '1',
      rules: { one: { extends: 'existence', message: 'No.', tokens: ['leverage'] } },
    });
    expect(readPack(json, 'tiny.json').pack?.rules).toHaveLength(1);
  });

  it.each([
    ['name: plain', 'name: plain words/x', 1, 'is an id'],
    ['name: plain\n', '', 1, 'needs a `name`'],
    ['version: "1.0"\n', '', 1, 'needs a `version`'],
    ['version: "1.0"', 'version: 1.0', 2, '`version` must be text: write "1.0"'],
    ['title: Plain words', 'titel: Plain words', 3, 'Did you mean `title`?'],
    ['title: Plain words', 'title: [a]', 3, '`title` must be text'],
    ['title: Plain words', 'title: ""', 3, '`title` is empty'],
    ['owner: The', `owner: ${'The '.repeat(60)}`, 4, 'too long'],
    ['https://example.org/style', 'javascript:alert(1)', 8, 'https://'],
    ['- title: House style\n    link', '- link', 7, 'needs a `title`'],
    ['extends: substitution', 'extends: substituton', 11, 'Did you mean substitution?'],
    ['message: Shorter', 'mesage: Shorter', 10, 'needs a `message`'],
    ['tokens: [leverage]', 'token: [leverage]', 23, 'Did you mean `tokens`'],
    ['tokens: [leverage]', 'tokens: ["(leverage"]', 23, ''],
    ['fix: use,', 'fix: employ,', 17, 'should be “employ”, and is “use”'],
    ['result: We use it.', 'result: We used it.', 17, 'and is “We use it.”'],
    ['- We use it.', '- We utilise it.', 19, 'should be quiet, and the rule nudges at “utilise”'],
    ['We utilise it.,', 'We like it.,', 17, 'should nudge, and the rule is quiet'],
    ['message: Nobody', 'link: ftp://x\n    message: Nobody', 22, 'https://'],
    ['  leverage:', '  lever/age:', 20, 'cannot be called'],
  ])('with %j as %j names line %i', (was, becomes, line, reason) => {
    const problems = problemsWith(was, becomes);
    const found = problems.find((problem) => problem.reason.includes(reason));
    expect(found, JSON.stringify(problems)).toMatchObject({ file: 'plain.yml', line });
  });

  it('says which rule a problem is in', () => {
    expect(problemsWith('- We use it.', '- We utilise it.')).toMatchObject([{ rule: 'utilise' }]);
  });

  it.each([
    ['', 'is a map'],
    ['- a list', 'is a map'],
    ['name: p\nversion: "1"\n', 'has no `rules`'],
    ['name: p\nversion: "1"\nrules: {}\n', 'one rule at least'],
    ['name: p\nversion: "1"\nrules: [1]\n', '`rules` is a map'],
    ['name: p\nversion: "1"\nrules:\n  a: 1\n', 'must be a map'],
  ])('refuses %j', (text, reason) => {
    const reasons = readPack(text, 'p.yml').problems?.map((problem) => problem.reason) ?? [];
    expect(reasons.join(' ')).toContain(reason);
  });

  it('tells everything that is wrong at once, and which rules are sound', () => {
    const broken = PACK.replace('title:', 'titel:').replace('tokens:', 'tokns:');
    const reading = readPack(broken, 'plain.yml');
    expect(reading.problems?.map(({ line }) => line)).toEqual(expect.arrayContaining([3, 23]));
    const half = readPack(PACK.replace('tokens:', 'tokns:'), 'plain.yml');
    expect(half.pack).toBeUndefined();
    expect('sound' in half && half.sound?.rules.map(({ id }) => id)).toEqual(['utilise']);
  });
});
