import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../rules/draft/sentences.ts';

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['Line one\nline two', ['Line one', 'line two']],
    ['One.\r\n\r\nTwo.', ['One.', 'Two.']],
    ['“Really?” he asked. “Yes.” Good', ['“Really?”', 'he asked.', '“Yes.”', 'Good']],
    ['Dr. Who met Mr. Smith. They left.', ['Dr. Who met Mr. Smith.', 'They left.']],
    ['J. K. Rowling wrote it.', ['J. K. Rowling wrote it.']],
    [
      'At 9 a.m. on Monday. At 5 p.m. We close.',
      ['At 9 a.m. on Monday.', 'At 5 p.m.', 'We close.'],
    ],
    ['It is 3.5% of £1.2m. Fine.', ['It is 3.5% of £1.2m.', 'Fine.']],
    ['Wait… what?! No.', ['Wait…', 'what?!', 'No.']],
    ['So do I. You do.', ['So do I.', 'You do.']],
    ['', []],
    [' \n ', []],
  ])('%j', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
