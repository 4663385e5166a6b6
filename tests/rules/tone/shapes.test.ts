import { describe, expect, it } from 'vitest';
import { shapesOf } from '../../../rules/tone/shapes.ts';

const seen = (text: string) =>
  shapesOf(text).map(({ key, start, end }) => `${key} ${text.slice(start, end)}`);

describe('shapesOf', () => {
  it('sees a line in headline case, wherever it stands', () => {
    const headline = 'Minister Visits Flood Defences in Casterbridge';
    expect(seen(headline)).toContain(`(Aa) ${headline}`);
    expect(seen(`good morning\n${headline}`)).toContain(`(Aa) ${headline}`);
  });

  it.each([
    'The minister visited the flood defences in Casterbridge today.',
    'Happy Birthday Anna!',
    'WHO LEFT THE BARN DOOR OPEN AGAIN',
  ])('takes no other line for one: %s', (text) => {
    expect(seen(text).filter((each) => each.startsWith('(Aa)'))).toEqual([]);
  });

  it('sees titles and names in a row, but not the word that begins a sentence', () => {
    expect(seen('we met Deputy Chief Officer Dana Hill of the fire brigade')).toEqual([
      '(···) Deputy Chief Officer Dana Hill',
    ]);
    expect(seen('we met Dana Hill by the weir')).toEqual([]);
    expect(seen('Yes. Dana Anne Hill came by')).toEqual([]);
  });

  it('sees initials in brackets', () => {
    expect(seen('our harbour plan (HRP) is out')).toEqual(['(A) (HRP)']);
    expect(seen('our plan (at last) is out')).toEqual([]);
  });
});
