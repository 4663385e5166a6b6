import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitOf, measure, roomAfter, roomOn } from '../../../rules/draft/length.ts';

describe('the length of a post on X', () => {
  it.each([
    ['letters count for one', 'a'.repeat(280), 280],
    ['Chinese, Japanese and Korean count for two', '故人西辞', 8],
    ['every link counts 23, short or long', 'Hi http://test.co', 26],
    ['with or without https', `gov.uk/a and https://example.org/${'b'.repeat(90)}`, 23 + 5 + 23],
    ['but not what can be no host', `https://${'b'.repeat(64)}.com`, 76],
    ['nor what can be none once it is sent', `https://${'あ'.repeat(60)}.com`, 8 + 120 + 4],
    ['a link ends before the marks around it', '\u2066\u202Ahttps://example.org/\u202C\u2069', 31],
    ['an emoji counts for two, however many people are in it', 'H🐱☺👨‍👩‍👧‍👦', 7],
    ['whatever its skin', '🙋🏽👨‍🎤', 4],
    ['keycaps and flags are emoji', '1⃣🇬🇧🏴󠁧󠁢󠁥󠁮󠁧󠁿', 6],
    ['dashes and curly quotes count for one', '“yes” – it’s — ok', 17],
    ['an ellipsis and a euro count for two', '…€', 4],
    ['accents are counted composed', 'cafe\u0301', 4],
    ['Arabic and Hebrew count for one', 'שלום سلام', 9],
    ['line breaks count for one', 'a\n\nb', 4],
    ['direction marks count for two', 'a\u200Fb', 4],
    ['handles and hashtags count letter by letter', '@parapet #Bins', 14],
  ])('%s', (_, text, length) => {
    expect(measure('x', text).length).toBe(length);
  });
});

describe('the length of a post on Bluesky', () => {
  it.each([
    ['counts graphemes', '👨‍👩‍👧‍👦 cafe\u0301 故', 8],
    ['counts links as they are shown', 'https://example.org/', 11],
    ['with no more than 15 of the path', 'https://example.org/pages/12345678', 26],
    ['and a long path cut', `https://example.org/pages/${'a'.repeat(40)}?b=1#c`, 11 + 16],
    ['links without https as they are written', 'gov.uk/bins', 11],
  ])('%s', (_, text, length) => {
    expect(measure('bluesky', text).length).toBe(length);
  });
});

describe('the length of a post on Mastodon', () => {
  it.each([
    ['counts graphemes', '👨‍👩‍👧‍👦故', 2],
    ['counts every link 23', `See https://example.org/${'b'.repeat(90)}`, 27],
    ['but only those with http', 'gov.uk/bins', 11],
    ['counts handles without their server', 'Hi @ann@example.social and @bob', 16],
  ])('%s', (_, text, length) => {
    expect(measure('mastodon', text).length).toBe(length);
  });
});

describe('where a post goes past', () => {
  it('is the first character that no longer fits', () => {
    expect(measure('x', 'abcdef', 4)).toEqual({ length: 6, past: 4 });
    expect(measure('x', 'abcd', 4)).toEqual({ length: 4 });
    expect(measure('x', '', 0)).toEqual({ length: 0 });
  });

  it('never cuts a character or a link in two', () => {
    expect(measure('x', 'ab🐱🐱cd', 5)).toEqual({ length: 8, past: 4 });
    expect(measure('x', 'ab https://example.org cd', 10)).toEqual({ length: 29, past: 3 });
    expect(measure('x', 'ab é cd', 6)).toEqual({ length: 7, past: 6 });
  });
});

describe('room', () => {
  it('is what the site takes, less what is there', () => {
    expect(roomOn('x', 'a'.repeat(270))).toBe(10);
    expect(roomOn('x', '故'.repeat(141))).toBe(-2);
    expect(roomOn('bluesky', '故'.repeat(141))).toBe(159);
    expect(roomOn('linkedin', '')).toBe(3_000);
  });

  it('is unknown on a site we do not know', () => {
    expect(roomOn('somewhere', 'Hello')).toBeUndefined();
    expect(limitOf('constructor')).toBeUndefined();
    expect(measure('somewhere', 'Hé👍').length).toBe(3);
  });

  it('is told for a fix before it is taken', () => {
    const text = 'We utilise buses';
    expect(roomAfter('x', text, { start: 3, end: 10 }, 'use')).toBe(280 - 12);
    expect(roomAfter('somewhere', text, { start: 3, end: 10 }, 'use')).toBeUndefined();
  });
});

describe('graphemes', () => {
  const pieces = [
    'a',
    ' ',
    '\n',
    'é',
    'e\u0301',
    '’',
    '🎉',
    '👨‍👩‍👧',
    '1⃣',
    '🇬🇧',
    '故',
    '\u200D',
    '\u0300',
    'שָ',
    'ס',
    'ж\u0306',
    'ع',
    '\u00AD',
  ];

  it('are counted as if the whole text had been looked at closely', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const text = fc.array(fc.constantFrom(...pieces)).map((each) => each.join(''));
    fc.assert(
      fc.property(text, (post) => {
        expect(measure('threads', post).length).toBe([...segmenter.segment(post)].length);
      }),
    );
  });
});
