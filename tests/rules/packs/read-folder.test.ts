import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../rules/coach.ts';
import { type FolderFile, readFolder } from '../../../rules/packs/read-folder.ts';

const HEAD = { path: 'pack.yml', text: 'name: own\nversion: "2"\n' };

function rule(path: string, token = 'leverage'): FolderFile {
  return { path, text: `extends: existence\nmessage: No.\ntokens: [${token}]\n` };
}

/** What came of the one pack in these files. */
function only(files: readonly FolderFile[], folder = 'packs/own') {
  const readings = readFolder(folder, files);
  const [reading] = readings;
  if (!reading || readings.length > 1) throw new Error(`${readings.length} packs, not one`);
  return reading;
}

describe('reading a folder', () => {
  it('reads a head and a file for each rule', () => {
    const { pack } = only([HEAD, rule('b-rule.yml'), rule('a-rule.yaml')]);
    expect(pack).toMatchObject({ name: 'own', version: '2' });
    expect(pack?.rules.map(({ id }) => id)).toEqual(['a-rule', 'b-rule']);
  });

  it('reads rules from JSON', () => {
    const text = '{"extends": "existence", "message": "No.", "tokens": ["a b"]}';
    expect(only([HEAD, { path: 'one.json', text }]).pack?.rules).toHaveLength(1);
  });

  it('reads a family of rules from one file', () => {
    const one = '{extends: existence, message: No., tokens: [a b]}';
    const text = `rules:\n  first: ${one}\n  second: ${one}\n`;
    const { pack } = only([HEAD, { path: 'family.yml', text }]);
    expect(pack?.rules.map(({ id }) => id)).toEqual(['first', 'second']);
  });

  it('reads a Vale style: no head, the folder gives the name', () => {
    const meta = { path: 'meta.json', text: '{"feed": "https://example.org"}' };
    const readme = { path: 'README.md', text: '# Style' };
    const { pack, problems } = only([meta, readme, rule('Jargon.yml')], 'styles/Acme');
    expect(problems).toBeUndefined();
    expect(pack).toMatchObject({ name: 'Acme', version: '0', rules: [{ id: 'Jargon' }] });
  });

  it('finds every pack below a folder, in order', () => {
    const files = [
      rule('b/Jargon.yml'),
      rule('a/Jargon.yml'),
      { path: '.github.yml', text: 'on: push' },
      { path: 'c/docs.yml', text: 'title: no rule' },
    ];
    const readings = readFolder('styles', files);
    expect(readings.map(({ pack }) => pack?.name)).toEqual(['a', 'b']);
  });

  it('names file and line of what is wrong, wherever it is', () => {
    const bad = { path: 'bad.yml', text: 'extends: existence\nmessage: No.\ntokns: [a]\n' };
    const broken = { path: 'broken.yml', text: 'a: [' };
    const head = { path: 'pack.yml', text: 'name: own\nversion: "2"\ntitel: x\n' };
    const { problems = [] } = only([head, bad, broken, rule('good.yml')]);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(
      expect.arrayContaining([
        'packs/own/pack.yml:3',
        'packs/own/bad.yml:3',
        'packs/own/broken.yml:1',
      ]),
    );
    expect(problems.some(({ file }) => file.includes('good'))).toBe(false);
  });

  it('refuses two rules of one name', () => {
    const { problems } = only([HEAD, rule('one.yml'), rule('one.yaml')]);
    expect(problems).toMatchObject([{ reason: 'There are two rules called “one”.' }]);
  });

  it('refuses rules inside pack.yml, and a pack.yml that is no map', () => {
    const inside = { path: 'pack.yml', text: `${HEAD.text}rules: {}\n` };
    expect(only([inside, rule('one.yml')]).problems).toMatchObject([{ line: 3 }]);
    const list = { path: 'pack.yml', text: '- a\n' };
    expect(only([list, rule('one.yml')]).problems).not.toHaveLength(0);
  });

  it('refuses a folder without a rule, and one with too many files', () => {
    const [empty] = readFolder('docs', [{ path: 'a.md', text: '' }]);
    expect(empty?.problems).toMatchObject([{ file: 'docs', line: 1 }]);
    const many = Array.from({ length: 2001 }, (_, i) => rule(`r${i}.yml`));
    expect(only(many).problems).toMatchObject([{ reason: expect.stringContaining('too large') }]);
  });

  it('knows the words a pack accepts and rejects', () => {
    const jargon = String.raw`{extends: existence, message: No., tokens: ['[Ss]ynerg\w+']}`;
    const files = [
      HEAD,
      { path: 'jargon.yml', text: jargon },
      { path: 'accept.txt', text: '# Ours\nSynergy House\nPressBot\nsynergists?\n' },
      { path: 'reject.txt', text: '\nutilis(?:e|es|ed)\n' },
    ];
    const { pack, problems } = only(files);
    expect(problems).toBeUndefined();
    const coach = createCoach(pack ? [pack] : []);
    const said = (text: string) => {
      const nudges = coach.read({ site: 'x', now: 0, posts: [{ text }] });
      return nudges.map(({ rule, match, fixes }) => [rule, match, fixes[0]?.text]);
    };
    expect(said('At Synergy House, synergists ask PressBot.')).toEqual([]);
    expect(said('Synergies, utilised by pressbot.')).toEqual([
      ['jargon', 'Synergies', undefined],
      ['rejected-words', 'utilised', undefined],
      ['accepted-words', 'pressbot', 'PressBot'],
    ]);
  });

  it('judges a text whole, whatever accepted words are in it', () => {
    const files = [
      HEAD,
      { path: 'case.yml', text: '{extends: capitalization, message: No., match: $sentence}' },
      {
        path: 'long.yml',
        text: '{extends: metric, message: No., formula: words, condition: "> 5"}',
      },
      { path: 'accept.txt', text: 'NHS\nMill (?:Lane|Road)\n' },
    ];
    const { pack } = only(files);
    const coach = createCoach(pack ? [pack] : []);
    const said = (text: string) =>
      coach.read({ site: 'x', now: 0, posts: [{ text }] }).map(({ rule }) => rule);
    expect(said('NHS Staff At Mill Lane')).toEqual(['case']);
    expect(said('NHS staff at Mill Lane')).toEqual([]);
    expect(said('NHS staff meet at Mill Lane now')).toEqual(['long']);
  });

  it('reads a vocabulary where Vale keeps it, for every style in the folder', () => {
    const list = (path: string, text: string) => ({ path: `config/vocabularies/${path}`, text });
    const lists = [
      list('Ours/reject.txt', 'synergy\n'),
      list('Ours/accept.txt', 'PressBot\n'),
      list('Theirs/accept.txt', 'NewsBot\n'),
      { path: 'Vocab/Ours/accept.txt', text: 'PressBot\n' },
    ];
    const readings = readFolder('styles', [rule('a/One.yml'), rule('b/One.yml'), ...lists]);
    const rules = ['One', 'Ours-accepted-words', 'Ours-rejected-words', 'Theirs-accepted-words'];
    expect(readings.map(({ pack }) => pack?.rules.map(({ id }) => id))).toEqual([rules, rules]);
  });

  it('names the line of a vocabulary that is no pattern', () => {
    const accept = { path: 'accept.txt', text: 'fine\n(a+)+b\n' };
    const reject = { path: 'reject.txt', text: 'fine\n\n(fine\n' };
    const { problems = [] } = only([HEAD, rule('one.yml'), accept, reject]);
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'packs/own/accept.txt:2',
      'packs/own/reject.txt:3',
    ]);
  });
});
