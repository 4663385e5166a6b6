import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForms, isLatin, latinSource } from '../../../rules/draft/latin.ts';

/** Every character that a Latin text may have. */
const latin: string[] = [];
for (let point = 0; point <= 0x1_ffff; point += 1) {
  const character = String.fromCodePoint(point);
  if ((point < 0xd800 || point > 0xdfff) && isLatin(character)) latin.push(character);
}

describe('a text in Latin letters', () => {
  it.each(['Plain', 'Café 🎉 – “£5”…', 'naïve ☀️ → ⭐ 👩‍🚀', ''])('%j is one', (text) => {
    expect(isLatin(text)).toBe(true);
  });

  it.each(['Łódź', 'ﬁ', '½', 'e\u0301', '𝐁', '\ud83d', 'Ω', '🄀'])('%j is none', (text) => {
    expect(isLatin(text)).toBe(false);
  });

  it.each(['L', 'Lu', 'Ll', 'N', 'Nd', 'M'])(
    'has of \\p{%s} what the short set has',
    (property) => {
      for (const source of [`^\\p{${property}}$`, `^[^\\p{${property}}]$`]) {
        const short = new RegExp(latinSource(source, 'u') ?? '', 'u');
        const whole = new RegExp(source, 'u');
        expect(latin.filter((each) => short.test(each) !== whole.test(each))).toEqual([]);
      }
    },
  );

  it('has it where capitals do not matter, too', () => {
    for (const source of ['^\\p{L}$', '^[^\\p{L}]$', '^[\\p{N}\\p{M}]$']) {
      const short = new RegExp(latinSource(source, 'iu') ?? '', 'iu');
      const whole = new RegExp(source, 'iu');
      expect(latin.filter((each) => short.test(each) !== whole.test(each))).toEqual([]);
    }
  });
});

describe('an expression’s short form', () => {
  it.each([
    ['\\p{Lu}+', '[A-ZÀ-ÖØ-Þ]+'],
    ['[\\p{N}’-]\\[\\p{M}', '[0-9’-]\\[[\\uFE0F]'],
    ['[[\\]\\p{N}]\\p{N}', '[[\\]0-9][0-9]'],
    ['\\p{N}\\p{Extended_Pictographic}', '[0-9]\\p{Extended_Pictographic}'],
    ['\\p{Extended_Pictographic}', undefined],
    ['\\P{L}\\p{L}', undefined],
    ['\\\\p{L}', undefined],
    ['[a-z]', undefined],
  ])('of %s', (source, expected) => {
    expect(latinSource(source, 'gu')).toBe(expected);
  });

  it('there is none for capitals where they do not matter', () => {
    expect(latinSource('\\p{Lu}', 'giu')).toBeUndefined();
  });

  const piece = fc.constantFrom(
    ...['\\p{L}', '[\\p{Lu}é]', '[^\\p{L}\\p{N}]', '\\p{M}?', '\\w', '.', '[’\\p{Ll}-]+', '\\b'],
  );
  const letter = fc.constantFrom(...[...'aÉß ’-7Ł½', '🎉', '\u0301', '️', '\ud83d']);

  it('finds what the whole finds, in any text', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(letter),
        (pieces, letters) => {
          const source = pieces.join('');
          const text = letters.join('');
          const found = [...text.matchAll(createForms(source, 'gu')(text))];
          expect(found).toEqual([...text.matchAll(new RegExp(source, 'gu'))]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
