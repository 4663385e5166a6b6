import { expect, it } from 'vitest';
import { readPack } from '../../../rules/packs/read-pack.ts';

/** What is said of these examples of a rule that finds “leverage” and would say “use”. */
function problemsOf(examples: object, keys: object = {}) {
  const rule = { extends: 'substitution', message: 'Say %s.', ignorecase: true };
  const pack = {
    name: 'p',
    version: '1',
    rules: { r: { ...rule, swap: { leverage: 'use' }, ...keys, examples } },
  };
  return readPack(JSON.stringify(pack), 'p.json').problems?.map(({ reason }) => reason) ?? [];
}

it('is content where each example does what it says', () => {
  const nudge = [
    'We leverage it.',
    { text: 'We Leverage it.', fix: 'Use' },
    { posts: ['One.', 'We leverage it.'], result: 'We use it.' },
  ];
  expect(problemsOf({ nudge, quiet: ['We use it.'] })).toEqual([]);
  expect(problemsOf({})).toEqual([]);
});

it('says what an example did instead', () => {
  expect(problemsOf({ nudge: ['We use it.'] })).toEqual([
    'This example should nudge, and the rule is quiet.',
  ]);
  expect(problemsOf({ quiet: ['We leverage it.'] })).toEqual([
    'This example should be quiet, and the rule nudges at “leverage”.',
  ]);
  expect(problemsOf({ nudge: [{ text: 'We leverage it.', fix: 'employ' }] })).toEqual([
    'The first fix should be “employ”, and is “use”.',
  ]);
  expect(problemsOf({ nudge: [{ text: 'We leverage it.', result: 'It works.' }] })).toEqual([
    'With the first fix the text should be “It works.”, and is “We use it.”.',
  ]);
});

it('says where there is no fix at all', () => {
  const rule = {
    extends: 'existence',
    message: 'No.',
    tokens: ['leverage'],
    examples: { nudge: [{ text: 'We leverage it.', fix: 'use' }] },
  };
  const text = JSON.stringify({ name: 'p', version: '1', rules: { r: rule } });
  expect(readPack(text, 'p.json').problems).toMatchObject([
    { reason: 'The first fix should be “use”, and is none.' },
  ]);
});

it('reads an example with the site, account, time and settings it gives', () => {
  const text = 'We leverage it.';
  const elsewhere = { nudge: [{ text, site: 'bluesky' }], quiet: [text] };
  expect(problemsOf(elsewhere, { sites: ['bluesky'] })).toEqual([]);
  const evening = { nudge: [{ text, now: '2026-03-03T20:00' }], quiet: [text] };
  expect(problemsOf(evening, { between: '18:00-23:00' })).toEqual([]);
  const filled = { nudge: [{ text, settings: { plain: true } }], quiet: [text] };
  expect(problemsOf(filled, { setting: 'plain' })).toEqual([]);
});

it('reads a rule by itself, whatever else the pack holds', () => {
  const one = { extends: 'existence', message: 'No.', tokens: ['leverage it'], level: 'error' };
  const other = {
    extends: 'existence',
    message: 'No.',
    tokens: ['leverage'],
    level: 'suggestion',
    examples: { nudge: ['We leverage it.'] },
  };
  const text = JSON.stringify({ name: 'p', version: '1', rules: { one, other } });
  expect(readPack(text, 'p.json').problems).toBeUndefined();
});
