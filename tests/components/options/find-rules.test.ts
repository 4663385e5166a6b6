import { describe, expect, test } from 'vitest';
import { byCategory, findRules } from '../../../components/options/find-rules.ts';
import { english } from '../english.ts';
import { aPack, aRule } from './samples.ts';

const leverage = aRule({ why: 'A plain verb gets there first.', owner: 'Digital team' });
const promise = aRule({
  rule: 'guarantee',
  category: 'risk',
  level: 'error',
  message: 'A promise nobody can keep.',
  examples: { nudge: ['Every café is guaranteed a grant.'], quiet: ['Bring your phrasebook.'] },
});
const plain = aPack({ rules: [leverage, promise] });
const tone = aPack({
  name: 'press-release',
  title: 'Press-release tone',
  owner: 'Press office',
  rules: [aRule({ rule: 'today', message: 'Releases open so.', category: 'tone' })],
});
const found = (query: string) =>
  findRules(english, [plain, tone], query).flatMap((pack) => pack.rules.map(({ rule }) => rule));

describe('findRules', () => {
  test.each(['', '  '])('an empty query (%j) leaves everything', (query) => {
    expect(findRules(english, [plain, tone], query)).toEqual([plain, tone]);
  });

  test.each([
    ['LEVERAGE', ['leverage'], 'the message, whatever the case'],
    ['plain verb', ['leverage'], 'why'],
    ['digital', ['leverage'], 'who owns the rule'],
    ['press office', ['today'], 'who owns the pack'],
    ['think twice', ['guarantee'], 'the level in words'],
    ['risk', ['guarantee'], 'the category'],
    ['cafe', ['guarantee'], 'an example, accents aside'],
    ['press-release', ['today'], 'the pack'],
    ['plain keep', ['guarantee'], 'every word, wherever it stands'],
    ['phrasebook', [], 'but not what the rule leaves alone'],
  ])('%s finds %j: %s', (query, rules) => {
    expect(found(query)).toEqual(rules);
  });

  test('leaves out packs in which nothing was found', () => {
    expect(findRules(english, [plain, tone], 'today').map(({ name }) => name)).toEqual([
      'press-release',
    ]);
  });
});

test('the rules of all packs by what they are about, tone before risk', () => {
  expect(byCategory([plain, tone]).map(({ category, rules }) => [category, rules.length])).toEqual([
    ['tone', 1],
    ['jargon', 1],
    ['risk', 1],
  ]);
});
