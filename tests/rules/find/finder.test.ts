import { describe, expect, it } from 'vitest';
import { createFinder, leftmost } from '../../../rules/find/finder.ts';
import type { Gate, Pattern, Phrase, Terms } from '../../../rules/find/terms.ts';
import { isPhrase } from '../../../rules/find/trie.ts';
import { readWords } from '../../../rules/find/words.ts';

const terms = (phrases: readonly Phrase[], patterns: readonly Pattern[] = []): Terms => ({
  phrases,
  patterns,
});
const seen = (all: readonly Phrase[], text: string) =>
  createFinder([{ ref: 7, terms: terms(all) }])
    .look(readWords(text))
    .hits.map(({ ref, item, start, end }) => [ref, item, text.slice(start, end)]);

describe('the trie of phrases', () => {
  it('reports every phrase at every place, with whose it is', () => {
    expect(
      seen(
        [
          ['in order', 0],
          ['in order to', 1],
          ['order', 2],
        ],
        'In order to order',
      ),
    ).toEqual([
      [7, 0, 'In order'],
      [7, 1, 'In order to'],
      [7, 2, 'order'],
      [7, 2, 'order'],
    ]);
  });

  it('knows one gap from another', () => {
    const gaps: Phrase[] = [
      ['a b', 0],
      ['a-b', 1],
      ["a'b", 2],
      ['a/b', 3],
    ];
    expect(seen(gaps, 'a b, a-b, a’b, a/b, a  b, a–b, ab').map(([, item]) => item)).toEqual([
      0, 1, 2, 3, 0,
    ]);
  });

  it('compares capitals where they matter', () => {
    expect(
      seen([['NHS England', 0, 'exact']], 'NHS England, nhs england, NHS  England'),
    ).toHaveLength(2);
  });

  it('finds phrases whose first word was seen before in another text', () => {
    const finder = createFinder([
      {
        ref: 0,
        terms: terms([
          ['a b', 0],
          ['a c', 1],
        ]),
      },
    ]);
    expect(finder.look(readWords('a b')).hits).toHaveLength(1);
    expect(finder.look(readWords('a c')).hits).toHaveLength(1);
  });

  it.each(['a b', "don't", 'A & B', 'café', 'x'])('takes %j for a phrase', (text) => {
    expect(isPhrase(text)).toBe(true);
  });

  it.each(['', ' a', 'a.', 'a ** b', 'a\nb?', '#a'])('takes %j for none', (text) => {
    expect(isPhrase(text)).toBe(false);
  });
});

describe('gates', () => {
  const opens = (gate: Gate, ...texts: readonly string[]) => {
    const pattern: Pattern = { item: 0, source: 'x', flags: 'gu', gate };
    const finder = createFinder([{ ref: 0, terms: terms([], [pattern]) }]);
    return finder.worthTrying(texts.map((text) => finder.look(readWords(text)).met)).length > 0;
  };

  it.each<[Gate, string, string]>([
    [{ needs: [{ words: ['today', 'now'] }] }, 'Not NOW!', 'knowing todays'],
    [{ needs: [{ pieces: ['isation', 'ing'] }] }, 'Organisations', 'organise'],
    [{ characters: '%0' }, '5%', '5'],
    [{ characters: '🎉' }, '☀', 'é’e'],
    [{ characters: '™' }, '😀', '’'],
    [{ characters: 'é' }, '’', '😀'],
    [{ needs: [{ words: ['a'] }, { pieces: ['bc'] }] }, 'a xbcx', 'a b c'],
    [{ needs: [{ words: ['a'] }], characters: '%' }, 'a %', '%'],
  ])('%j opens for %j, not for %j', (gate, open, shut) => {
    expect(opens(gate, open)).toBe(true);
    expect(opens(gate, shut)).toBe(false);
  });

  it('open for what several texts have together', () => {
    const gate: Gate = { needs: [{ words: ['a'] }, { words: ['b'] }], characters: '%' };
    expect(opens(gate, 'a', 'b', '%')).toBe(true);
    expect(opens(gate, 'a', '%')).toBe(false);
  });
});

describe('the finder', () => {
  it('passes over matches of nothing, and never stops at one', () => {
    const finder = createFinder([
      { ref: 0, terms: terms([], [{ item: 0, source: 'x*', flags: 'gu' }]) },
    ]);
    expect(finder.run(0, '🎉axx🎉x')).toMatchObject([
      { start: 3, end: 5 },
      { start: 7, end: 8 },
    ]);
  });

  it('drops matches that cut a word of another script in two', () => {
    const pattern: Pattern = { item: 0, source: '\\butil\\b', flags: 'gu', whole: true };
    const finder = createFinder([{ ref: 0, terms: terms([], [pattern]) }]);
    expect(finder.run(0, 'éutil utilé util')).toMatchObject([{ start: 12 }]);
  });

  it('keeps of overlapping hits the leftmost, then the lowest item', () => {
    const hit = (start: number, end: number, item: number) => ({ start, end, item });
    expect(leftmost([hit(4, 9, 0), hit(0, 5, 2), hit(0, 3, 1), hit(3, 4, 3)])).toEqual([
      hit(0, 3, 1),
      hit(3, 4, 3),
      hit(4, 9, 0),
    ]);
  });
});
