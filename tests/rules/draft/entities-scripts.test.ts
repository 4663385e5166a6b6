import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entitiesOf } from '../../../rules/draft/entities.ts';
import { postEntitiesOf } from '../../../rules/draft/post-entities.ts';

/** Letters, digits, marks and pictures in pairs: the one is read as the other is. */
const ALIKE: readonly (readonly [one: string, other: string])[] = [
  ['é', 'ж'],
  ['中', 'ª'],
  ['𝐚', '𐐀'],
  ['１', '²'],
  ['\u0301', '\u0331'],
  ['★', '✈'],
];

const bits = fc.constantFrom(
  ...[
    'a',
    'Z',
    '9',
    '_',
    '-',
    '.',
    '/',
    '@',
    '#',
    '$',
    '&',
    '%',
    '+',
    ' ',
    '\n',
    '?',
    ')',
    '“',
    '’',
    '…',
  ],
  ...[
    'a.uk',
    'https://',
    'www.',
    'b.com',
    '@ab',
    '#ab',
    '$AB',
    '😀',
    '❤\uFE0F',
    '👩\u200D🚒',
    '→',
    '™',
    '£',
    '·',
  ],
);

const letters = fc.constantFrom(...ALIKE.map(([one]) => one));

it('a character is read as any other of its kind is', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, letters), { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const other = ALIKE.reduce((all, [one, alike]) => all.replaceAll(one, alike), text);
      expect(entitiesOf(other)).toEqual(entitiesOf(text));
    }),
    { numRuns: 3_000 },
  );
});

it.each([
  ['#été2024', [0, 8]],
  ['#ПриветМир и', [0, 10]],
  ['#a\u0301b', [0, 4]],
  ['#𝐚𝐛 x', [0, 5]],
  ['é@b.com', [0, 7]],
  ['①#ab', undefined],
  ['★@ab', [1, 4]],
  ['café.com', undefined],
  ['https://a.uk/é★', [0, 14]],
])('%s', (text, span) => {
  const found = entitiesOf(text).map(({ start, end }) => [start, end]);
  expect(found).toEqual(span === undefined ? [] : [span]);
});

it('the entities of a post are those of its lines', () => {
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const expected = entitiesOf(text);
      expect(postEntitiesOf(text)).toEqual(expected);
      // Once more, from what is known.
      expect(postEntitiesOf(text)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});
