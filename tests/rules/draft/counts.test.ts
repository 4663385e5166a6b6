import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counterOf, countNames } from '../../../rules/draft/counts.ts';
import { sentencesOf } from '../../../rules/draft/sentences.ts';

const written = fc
  .array(
    fc.constantFrom(
      ...[
        'Trees',
        'matter',
        'NHS',
        '3.5',
        'don’t',
        'well-known',
        '😀',
        '#tag',
        'é́t',
        '\u200B',
        'Σ',
      ],
      ...['. ', '! ', '?', ' ', '\n', '\r\n', '…', '”', ', ', 'e.g. ', '\uFFFC'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('what is counted', () => {
  it('is the same sentence by sentence as in one go, for any text', () => {
    fc.assert(
      fc.property(written, (text) => {
        const sentences = sentencesOf(text).map(({ start, end }) => {
          const part = text.slice(start, end);
          return { text: part, raw: part };
        });
        const whole = counterOf({ text, raw: text });
        const summed = counterOf({ text, raw: text, sentences });
        for (const name of countNames) {
          expect([name, summed(name)]).toEqual([name, whole(name)]);
        }
      }),
    );
  });

  it('is kept by what was written, and counted anew where its entities are read otherwise', () => {
    expect(counterOf({ text: 'See \uFFFC\uFFFC', raw: 'See ab' })('words')).toBe(1);
    expect(counterOf({ text: 'See ab', raw: 'See ab' })('words')).toBe(2);
  });
});
