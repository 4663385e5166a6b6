import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../rules/expression/expression.ts';
import { parseExpression } from '../../../rules/expression/parse.ts';

const names = ['words', 'sentences', 'heading_h1'];
const value = (formula: string) => {
  const parsed = parseExpression(formula, names);
  if ('reason' in parsed) throw new Error(parsed.reason);
  return evaluate(parsed, (name) => ({ words: 12, sentences: 3 })[name] ?? 0);
};

describe('formulas', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['10 - 2 - 3', 5],
    ['8 / 2 / 2', 2],
    ['7 % 4', 3],
    ['-2 + 5', 3],
    ['2 * -3', -6],
    ['words / sentences', 4],
    ['math.sqrt(words * 3)', 6],
    ['heading_h1', 0],
    ['.5 + 1.25', 1.75],
    ['words > 10', 1],
    ['words > 10 && sentences < 3', 0],
    ['words > 20 || sentences == 3', 1],
    ['words >= 12 && words <= 12 && words != 13', 1],
  ])('%s is %d', (formula, expected) => {
    expect(value(formula)).toBeCloseTo(expected);
  });

  it.each([
    '',
    '1 +',
    '(1',
    '1)',
    '1 2',
    'nope',
    'words ; 1',
    'math.sqrt',
    '> 3',
    `${'('.repeat(60)}1`,
    `${'-'.repeat(99)}1`,
  ])('%j is none', (formula) => {
    expect(parseExpression(formula, names)).toHaveProperty('reason');
  });
});
