import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../rules/draft/fold.ts';
import { wordsOf } from '../../../rules/draft/words.ts';
import { readWords } from '../../../rules/find/words.ts';

const part = fc.constantFrom(
  ...[
    'a',
    'Word',
    'don’t',
    'İ',
    'ΣΑΣ',
    'e\u0301',
    '\u00AD',
    '\u200B',
    '😀',
    '👩‍💻',
    '\uFE0F',
    '𝓐',
    'ש',
    '3',
  ],
  ...[' ', ' ', '\n', '-', '.', '#', '\uD83D'],
);
const text = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''));

describe('the words of a text', () => {
  it('are the same read on from the last text as read afresh, for any two texts that begin alike', () => {
    fc.assert(
      fc.property(text, text, text, (start, one, other) => {
        readWords(start + one);
        const whole = start + other;
        const { starts, ends, count, folded, numbers, lexicon } = readWords(whole);
        const fresh = wordsOf(whole);
        expect({ starts, ends, count }).toEqual({
          starts: fresh.starts,
          ends: fresh.ends,
          count: fresh.count,
        });
        expect(folded).toEqual(foldedWords(fresh));
        expect(numbers).toEqual(folded.map((word) => lexicon.words.get(word)));
      }),
    );
  });

  it('are numbered anew once there are too many, and long ones are not numbered at all', () => {
    const { lexicon } = readWords('first');
    for (let i = 0; i < 50; i += 1) {
      readWords(Array.from({ length: 500 }, (_, j) => `w${i}x${j}`).join(' '));
    }
    const after = readWords(`first ${'x'.repeat(61)}`);
    expect(after.lexicon).not.toBe(lexicon);
    expect(after.lexicon.words.size).toBeLessThan(20_001);
    expect(after.numbers.at(-1)).toBe(-1);
  });
});
