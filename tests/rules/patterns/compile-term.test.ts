import { RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../rules/find/finder.ts';
import { readWords } from '../../../rules/find/words.ts';
import { compileTerm, type TermOptions } from '../../../rules/patterns/compile-term.ts';
import { gateOf } from '../../../rules/patterns/gate.ts';

const parser = new RegExpParser({ ecmaVersion: 2025 });

const compile = (source: string, more: Partial<TermOptions> = {}) => {
  const made = compileTerm(source, { item: 0, ignoreCase: true, whole: true, ...more });
  if ('reason' in made) throw new Error(made.reason);
  return made;
};
const phrases = (source: string) => compile(source).phrases.map(([text]) => text);
const gate = (source: string, more?: Partial<TermOptions>) =>
  compile(source, more).patterns.map((pattern) => pattern.gate);

describe('endless repeats', () => {
  it('get a limit where they would be slow', () => {
    const [pattern] = compile('\\d+%', { whole: false }).patterns;
    expect(pattern?.source).toBe('\\d{1,120}%');
  });

  it('stay as they are where they are not', () => {
    expect(compile('a+').patterns[0]?.source).toBe('\\b(?:a+)\\b');
  });

  it('are refused where a limit does not help', () => {
    const made = compileTerm('(?:a+)+b', { item: 0, ignoreCase: true, whole: false });
    expect(made).toHaveProperty(
      'reason',
      expect.stringContaining('The pattern “(?:a+)+b” could hold the page. On “a”'),
    );
  });

  it.each([
    ['(?:a+)+b', 'Give its repeats a limit'],
    ['\\w{1,30}\\w{1,30}!', 'Make its limits smaller'],
  ])('and it is said what would: %s', (source, wayOut) => {
    const made = compileTerm(source, { item: 0, ignoreCase: true, whole: false });
    expect(made).toHaveProperty('reason', expect.stringContaining(wayOut));
  });
});

describe('terms become phrases', () => {
  it.each([
    ['in order to', ['in order to']],
    ['(?:has|have) agreed', ['has agreed', 'have agreed']],
    ['utili[sz]es?', ['utilise', 'utilises', 'utilize', 'utilizes']],
    ['world[- ]leading', ['world-leading', 'world leading']],
    ['press\\s+release', ['press release']],
    ['café', ['café']],
    ["don't", ["don't"]],
    ['a\\bb', []],
  ])('%s', (source, expected) => {
    expect([...phrases(source)].sort()).toEqual([...expected].sort());
    expect(compile(source).patterns).toEqual([]);
  });

  it.each(['e\\.g\\.', '\\w+ing', '#tag', 'a+', '(?<!not )good', 'a\\s*\\?\\s*b'])(
    'not %s',
    (source) => {
      expect(compile(source).phrases).toEqual([]);
      expect(compile(source).patterns).toHaveLength(1);
    },
  );

  it('keep capitals where they matter', () => {
    expect(compile('NHS', { ignoreCase: false }).phrases).toEqual([['NHS', 0, 'exact']]);
    expect(compile('(?i)NHS', { ignoreCase: false }).phrases).toEqual([['nhs', 0]]);
  });
});

describe('what is no phrase waits behind a gate', () => {
  it.each([
    ['(?:has|have) \\w+ today', { needs: [{ words: ['today'] }] }],
    [
      '(?:announce|confirm)(?:s|d)? \\w+',
      {
        needs: [
          { words: ['announce', 'announces', 'announced', 'confirm', 'confirms', 'confirmd'] },
        ],
      },
    ],
    ['\\w+isation', { needs: [{ pieces: ['isation'] }] }],
    ['the \\w+', { needs: [{ words: ['the'] }] }],
    ['\\d+%', { characters: '%' }],
    ['\\d{4}', { characters: '0123456789', digits: 4 }],
    ['[0-9]{3}-(?:\\d\\d|1{3}) ?\\d*(?!\\d{9})', { characters: '0123456789', digits: 5 }],
    ['(?:\\w+|07) \\d\\d[\\d ]{4}[^a]', { characters: '0123456789', digits: 2 }],
    ['\\w+ly', undefined],
    ['(?:un)?\\w+', undefined],
    ['(?<!not )good', { needs: [{ words: ['good'] }] }],
    ['good(?! grief)', { needs: [{ words: ['good'] }] }],
    ['(?:foo|\\w+)', undefined],
    ['(?:a \\w+ cat|dog \\w+)', { needs: [{ words: ['cat', 'dog'] }] }],
  ])('%s', (source, expected) => {
    expect(gate(source)).toEqual([expected]);
  });

  it('a word at an open end is only a piece of one', () => {
    expect(gate('land\\w*', { whole: false })).toEqual([{ needs: [{ pieces: ['land'] }] }]);
  });

  const part = fc.constantFrom(
    ...[
      'foo',
      'bar',
      'a',
      '\\w+',
      '\\s+',
      ' ',
      '\\b',
      '(?:foo|bar)',
      '(?:foo|\\w)',
      '(?:o|oba)?',
      '[0-9]',
      '\\d{2}',
      '(?:7|7-7)+',
      '-',
      'b*',
      '(?:ab){1,2}',
      '(?=f)',
      "'",
    ],
  );
  const words = fc.constantFrom(...['foo', 'bar', 'a', 'b', 'ab', ' ', '  ', '-', '7', "'", 'oba']);

  it('a gate never hides a match', () => {
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 6 }),
        fc.array(words, { maxLength: 12 }),
        fc.boolean(),
        (parts, texts, whole) => {
          const source = whole ? `\\b(?:${parts.join('')})\\b` : parts.join('');
          const text = texts.join('');
          const parsed = parser.parsePattern(source, 0, source.length, { unicode: true });
          const found = gateOf(parsed, true);
          const pattern = { item: 0, source, flags: 'giu', ...(found && { gate: found }) };
          const finder = createFinder([{ ref: 0, terms: { phrases: [], patterns: [pattern] } }]);
          if (finder.run(0, text).length === 0) return;
          const { met } = finder.look(readWords(text));
          expect(finder.worthTrying([met])).toEqual([0]);
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('phrases find what the pattern they stand for finds', () => {
    const finite = fc.constantFrom(
      ...['foo', 'bar', 'a', ' ', '\\b', '(?:foo|bar)', '(?:o|oba)?', '-', '[ab]', 's?'],
    );
    fc.assert(
      fc.property(
        fc.array(finite, { minLength: 1, maxLength: 5 }),
        fc.array(fc.constantFrom(...['foo', 'bar', 'a', 'b', ' ', '-', 'oba', 's', '.']), {
          maxLength: 12,
        }),
        (parts, texts) => {
          const source = parts.join('');
          const text = texts.join('');
          const made = compile(source);
          fc.pre(made.patterns.length === 0 && made.phrases.length > 0);
          const finder = createFinder([{ ref: 0, terms: made }]);
          const expected = [...text.matchAll(new RegExp(`\\b(?:${source})\\b`, 'giu'))]
            .filter(([whole]) => whole !== '')
            .map(({ index }) => index);
          const starts = new Set(finder.look(readWords(text)).hits.map(({ start }) => start));
          for (const start of expected) expect(starts).toContain(start);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
