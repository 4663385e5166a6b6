import { RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readsByUnits } from '../../../rules/patterns/by-units.ts';

const parser = new RegExpParser({ ecmaVersion: 2025 });
const parse = (source: string) => parser.parsePattern(source, 0, source.length, { unicode: true });

const SAME = [
  String.raw`\b(?:utili[sz]e|leverage)d?\b`,
  String.raw`(?<!\w)we(?:'|’)re \w+ing(?= to)`,
  String.raw`£\d+(?:\.\d+)?(?:m|bn)\s`,
  '[a-z]{2,3}x',
];

describe('patterns that read unit by unit', () => {
  it.each(SAME)('%s does', (source) => {
    expect(readsByUnits(parse(source))).toBe(true);
  });

  it.each([
    '.x',
    '[^a]',
    String.raw`\W`,
    String.raw`\S+`,
    String.raw`\D`,
    String.raw`\p{Lu}`,
    String.raw`\u{2019}`,
    '🎉',
    '[🎉🎈]',
    String.raw`[\u{1F1E6}-\u{1F1FF}]`,
  ])('%s does not', (source) => {
    expect(readsByUnits(parse(source))).toBe(false);
  });

  it('find the same with and without the flag', () => {
    const texts = fc
      .array(
        fc.constantFrom(
          ...'utilised leverage we’re going to £1.5m ab x 🎉 é \uD83C \uDF89'.split(' '),
        ),
      )
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, fc.constantFrom(...SAME), (text, source) => {
        const places = (flags: string) =>
          [...text.matchAll(new RegExp(source, flags))].map(({ index, 0: found }) => [
            index,
            found,
          ]);
        expect(places('gim')).toEqual(places('gimu'));
      }),
    );
  });
});
