import { expect, it } from 'vitest';
import { didYouMean } from '../../../rules/packs/did-you-mean.ts';

const known = ['name', 'title', 'version', 'rules', 'token', 'tokens', 'scope'];

it.each([
  ['verison', 'version'],
  ['Title', 'title'],
  ['rule', 'rules'],
  ['tokns', 'tokens'],
  ['scop', 'scope'],
  ['nmae', 'name'],
])('takes %s for %s', (word, meant) => {
  expect(didYouMean(word, known)).toBe(meant);
});

it('has no guess for a word that is near to none', () => {
  expect(didYouMean('banana', known)).toBeUndefined();
  expect(didYouMean('', known)).toBeUndefined();
  expect(didYouMean('x', known)).toBeUndefined();
  expect(didYouMean('x'.repeat(10_000), known)).toBeUndefined();
});
