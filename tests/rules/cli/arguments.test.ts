import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../rules/cli/arguments.ts';

describe('the arguments of check', () => {
  it('are as a rule: our packs, the UK, light touch, X, everything there is to say', () => {
    expect(readArguments(['check'])).toEqual({
      name: 'check',
      packs: [],
      house: true,
      region: 'uk',
      strength: 'light',
      files: ['-'],
      site: 'x',
      level: 'suggestion',
      grammar: true,
    });
  });

  it('can all be given', () => {
    const args = 'check --pack a.yml --pack b --no-house --region us --strength thorough';
    const more =
      '--site bluesky --level warning --input csv --format json --grammar=off plan.csv -';
    expect(readArguments(`${args} ${more}`.split(' '))).toEqual({
      name: 'check',
      packs: ['a.yml', 'b'],
      house: false,
      region: 'us',
      strength: 'thorough',
      files: ['plan.csv', '-'],
      site: 'bluesky',
      level: 'warning',
      input: 'csv',
      format: 'json',
      grammar: false,
    });
  });
});

it('lead to the other commands', () => {
  expect(readArguments(['pack', 'check', 'a', 'b'])).toEqual({
    name: 'pack check',
    packs: ['a', 'b'],
    strict: false,
  });
  expect(readArguments(['pack', 'check', '--strict', 'a'])).toMatchObject({ strict: true });
  expect(readArguments(['rules', '--format', 'json', '--no-house', '--pack', 'p'])).toMatchObject({
    name: 'rules',
    format: 'json',
    house: false,
    packs: ['p'],
  });
  expect(readArguments(['--version'])).toEqual({ name: 'version' });
  for (const args of [[], ['--help'], ['check', '--help'], ['help']]) {
    expect(readArguments(args)).toEqual({ name: 'help' });
  }
});

it.each([
  ['chek', '“chek” is not a command. Did you mean check?'],
  ['nonsense', 'There are check, pack check and rules.'],
  ['pack', 'parapet pack check'],
  ['pack chekc x', 'parapet pack check'],
  ['pack check', 'Which pack?'],
  ['check --levle error', "Unknown option '--levle'. See parapet --help."],
  [
    'check --level eror',
    '--level is one of suggestion, warning, error, not “eror”. Did you mean error?',
  ],
  ['check --region mars', '--region is one of uk, us, eu, company'],
  ['check --strength heavy', '--strength is one of light, balanced, thorough'],
  ['check --input xml', '--input is one of text, jsonl, csv'],
  ['check --format xml', '--format is one of text, json, jsonl'],
  ['check --site blusky', 'Did you mean bluesky?'],
  ['check --grammar=no', '--grammar is one of on, off'],
  ['check --pack', "Option '--pack <value>' argument missing. See parapet --help."],
  ['rules extra', "Unexpected argument 'extra'"],
])('are told what is wrong with them: %s', (args, reason) => {
  expect(() => readArguments(args.split(' '))).toThrow(reason);
});
