import { describe, expect, it } from 'vitest';
import { translate } from '../../../rules/patterns/dialect.ts';

describe('patterns in Go’s dialect', () => {
  it.each([
    ['(?i)abc', 'abc', 'ABC'],
    ['a(?i)b|c', 'aB', 'C'],
    ['(?:x(?i)y)z', 'xYz'],
    ['(?m)^a', 'a'],
    ['\\-\\!\\&\\#\\%', '-!&#%'],
    ['a{,2}', 'a{,2}'],
    ['}', '}'],
    [']', ']'],
    ['[]a]+', ']a'],
    ['[[:alpha:]]+', 'é'],
    ['[\\w-.]+', 'a-.'],
    ['\\x{1F600}', '😀'],
    ['\\pL+', 'é'],
    ['\\p{Greek}', 'λ'],
    ['(?P<x>a)', 'a'],
    ['\\Aab\\z', 'ab'],
    ["don't", 'don’t'],
    ['(?#note)a', 'a'],
    ['élan\\b', 'élan'],
  ])('%s', (pattern, ...texts) => {
    const translated = translate(pattern);
    if ('reason' in translated) throw new Error(translated.reason);
    const regex = new RegExp(`^(?:${translated.source})$`, translated.ignoreCase ? 'iu' : 'u');
    for (const text of texts) expect(text).toMatch(regex);
  });

  it('keeps capitals outside the group a flag stands in', () => {
    const translated = translate('(?:x(?i)y)z');
    if ('reason' in translated) throw new Error(translated.reason);
    expect('xyZ').not.toMatch(new RegExp(translated.source, 'u'));
  });

  it.each(['(?>a)', '(?(1)a)', 'a\\', '[a', '(a', 'a)', '\\Ka'])('refuses %s', (pattern) => {
    expect(translate(pattern)).toHaveProperty('reason');
  });
});
