import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entitiesOf } from '../../../rules/draft/entities.ts';

/** A letter of another script at the end, apart from the rest: the text is then read as any text is. */
const BEYOND = ' é';

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

it('a text in English is read as any other is', () => {
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      expect(entitiesOf(text)).toEqual(entitiesOf(text + BEYOND));
    }),
    { numRuns: 3_000 },
  );
});
