import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../rules/coach.ts';
import { compromiseGrammar as grammar } from '../../../rules/grammar/compromise.ts';
import type { Nudge } from '../../../rules/types.ts';
import { draftOf, found, nudges, packOf } from '../rule-in-a-coach.ts';

const rules = {
  words: { extends: 'existence', ignorecase: true, tokens: ['landmark', 'world-leading', 'ZWJ'] },
  pattern: { extends: 'existence', tokens: ['\\d{1,9}%', '(?:very \\w+)', 'é\\w*'], nonword: true },
  swap: {
    extends: 'substitution',
    ignorecase: true,
    level: 'error',
    swap: { utilise: 'use', 'in order to': 'to', landmark: 'big', 'please note': '', very: '' },
  },
  long: { extends: 'metric', scope: 'sentence', formula: 'words', condition: '> 6' },
  shouting: { extends: 'occurrence', scope: 'post', token: '[!👍]', max: 2 },
  raw: { extends: 'existence', scope: 'raw', nonword: true, tokens: ['#\\w{1,20}', '@a'] },
  tag: { extends: 'existence', scope: 'hashtag', nonword: true, tokens: ['land'] },
  first: { extends: 'existence', scope: 'first-sentence', tokens: ['today'] },
  thread: { extends: 'existence', scope: 'thread', tokens: ['today\\s+landmark'] },
  passive: { extends: 'grammar', match: '#Copula #PastTense' },
};
const packs = [packOf(rules)];

/** Text with everything in it that has ever put an offset wrong. */
const bits = fc.constantFrom(
  ...[
    'landmark',
    'Landmark',
    'UTILISE',
    'utilise',
    'in order to',
    'in\u00a0order  to',
    'please note',
  ],
  ...[
    'very',
    'world-leading',
    '50%',
    'élan',
    'cafe\u0301',
    'today',
    'was granted',
    'It',
    '!',
    '.',
    ',',
    '? ',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\r\n',
    '\u2028',
    '\t',
    '\u200B',
    '\uFEFF',
    '\u00AD',
    '\u200D',
    '🎉',
    '👍🏽',
    '👩‍👩‍👧',
  ],
  ...[
    '𝐥𝐚𝐧𝐝𝐦𝐚𝐫𝐤',
    'مرحبا',
    '\u202E',
    'İ',
    'ß',
    '#landmark',
    '@alice',
    'https://a.example/landmark',
    '“',
    '”',
    "'",
    '’',
  ],
);
const text = fc.oneof(
  fc.array(bits, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(bits, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const spanOf = (nudge: Nudge) => ({
  start: Math.min(nudge.start, ...nudge.fixes.map((fix) => fix.start ?? nudge.start)),
  end: Math.max(nudge.end, ...nudge.fixes.map((fix) => fix.end ?? nudge.end)),
});

describe('nudges', () => {
  it('stand in the text and say what stands there', () => {
    const coach = createCoach(packs, { grammar });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (texts) => {
        for (const nudge of coach.read(draftOf(texts))) {
          const post = texts[nudge.post] ?? '';
          expect(nudge.start).toBeGreaterThanOrEqual(0);
          expect(nudge.end).toBeLessThanOrEqual(post.length);
          expect(post.slice(nudge.start, nudge.end)).toBe(nudge.match);
          for (const fix of nudge.fixes) {
            expect(fix.start ?? nudge.start).toBeLessThanOrEqual(nudge.start);
            expect(fix.end ?? nudge.end).toBeGreaterThanOrEqual(nudge.end);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('never cut a character in two', () => {
    const coach = createCoach(packs);
    fc.assert(
      fc.property(text, (post) => {
        for (const { start, end, match } of coach.read(draftOf(post), 'phrases')) {
          if (start < end) expect(match.isWellFormed() || !post.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('have fixes that can all be taken: none touches what another touches', () => {
    const coach = createCoach(packs, { grammar });
    fc.assert(
      fc.property(text, (post) => {
        const spans = coach
          .read(draftOf(post))
          .filter(({ fixes }) => fixes.length > 0)
          .map(spanOf)
          .sort((a, b) => a.start - b.start);
        for (let i = 1; i < spans.length; i += 1) {
          expect(spans[i]?.start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
        }
      }),
    );
  });

  it('come in reading order', () => {
    const coach = createCoach(packs, { grammar });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), (texts) => {
        const places = coach.read(draftOf(texts)).map(({ post, start }) => post * 1e6 + start);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a coach that remembers', () => {
  const edit = fc.record({ at: fc.nat(), cut: fc.nat({ max: 12 }), put: text });

  it('says of an edited draft what a new coach says', () => {
    fc.assert(
      fc.property(text, text, fc.array(edit, { maxLength: 6 }), (one, other, edits) => {
        const coach = createCoach(packs, { grammar });
        let post = one;
        for (const { at, cut, put } of edits) {
          const start = at % (post.length + 1);
          post = post.slice(0, start) + put + post.slice(start + cut);
          const draft = draftOf([post, other]);
          if (cut % 2 === 0) coach.read(draft, 'phrases');
          expect(coach.read(draft)).toEqual(createCoach(packs, { grammar }).read(draft));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says the same of a long paragraph, which it reads in pieces', () => {
    const sentence = 'This landmark day is here in order to utilise it. ';
    const coach = createCoach(packs);
    let post = sentence.repeat(100);
    for (const at of [10, 2_500, 4_990, 1_234]) {
      post = `${post.slice(0, at)}x. Very ${post.slice(at + 3)}`;
      const draft = draftOf(post);
      expect(coach.read(draft, 'phrases')).toEqual(createCoach(packs).read(draft, 'phrases'));
    }
  });
});

describe('where nudges overlap', () => {
  const on = (overlapping: Record<string, Record<string, unknown>>, post: string) =>
    createCoach([packOf(overlapping)])
      .read(draftOf(post))
      .map(({ rule, match }) => `${rule}: ${match}`);
  const existence = (token: string, level = 'warning') => ({
    extends: 'existence',
    level,
    tokens: [token],
  });

  it('the higher level speaks', () => {
    const both = { a: existence('big deal'), b: existence('deal', 'error') };
    expect(on(both, 'a big deal')).toEqual(['b: deal']);
  });

  it('then the longer', () => {
    expect(on({ a: existence('deal'), b: existence('big deal') }, 'a big deal')).toEqual([
      'b: big deal',
    ]);
  });

  it('then the earlier', () => {
    expect(on({ a: existence('deal now'), b: existence('some deal') }, 'some deal now')).toEqual([
      'b: some deal',
    ]);
  });

  it('then the name, whatever the order of the rules', () => {
    const one = { a: existence('deal'), b: existence('deal') };
    const other = { b: existence('deal'), a: existence('deal') };
    expect(on(one, 'deal')).toEqual(['a: deal']);
    expect(on(other, 'deal')).toEqual(['a: deal']);
  });

  it('a nudge about the whole sentence and one about a word in it both speak', () => {
    const long = { extends: 'metric', scope: 'sentence', formula: 'words', condition: '> 2' };
    expect(on({ long, word: existence('deal') }, 'A big deal')).toEqual([
      'long: A big deal',
      'word: deal',
    ]);
  });
});

describe('scopes', () => {
  const rule = { extends: 'existence', ignorecase: true, tokens: ['news', 'a\\s+b\\w?'] };
  const post = 'Old news? News!\n#News a\nb @news https://news.example';

  it.each([
    ['text', ['news', 'News']],
    ['paragraph', ['news', 'News']],
    ['sentence', ['news', 'News']],
    ['first-sentence', ['news']],
    ['post', ['news', 'News', 'a\nb']],
    ['summary', ['news', 'News', 'a\nb']],
    ['raw', ['news', 'News', 'News', 'a\nb', 'news', 'news']],
    ['hashtag', ['News']],
    ['mention', ['news']],
    ['url', ['news']],
    ['heading', []],
    ['text & ~heading', ['news', 'News']],
    ['~code', ['news', 'News']],
    [
      ['hashtag', 'mention'],
      ['News', 'news'],
    ],
  ])('%s', (scope, expected) => {
    expect(found({ ...rule, scope }, post)).toEqual(expected);
  });

  it('thread reads across posts, and nudges in one', () => {
    const across = { extends: 'existence', scope: 'thread', tokens: ['end\\s+star\\w', 'start'] };
    expect(nudges(across, ['The end', 'start again'])).toMatchObject([
      { post: 0, start: 4, end: 7, match: 'end', fixes: [] },
    ]);
    expect(nudges(across, ['An end', '', 'Now start'])).toMatchObject([{ post: 2, start: 4 }]);
  });

  it('no phrase reaches across lines', () => {
    expect(
      found({ extends: 'existence', scope: 'post', tokens: ['in order'] }, 'in\norder'),
    ).toEqual([]);
  });

  it('no phrase reaches across a link', () => {
    const phrase = { extends: 'existence', tokens: ['in order', 'in\\s+order'] };
    expect(found(phrase, 'in @bob order, in order')).toEqual(['in order']);
  });
});

describe('odd text', () => {
  const rule = { extends: 'existence', ignorecase: true, tokens: ['in order to', "don't", 'café'] };

  it.each([
    ['in\u00a0order  to', 'in\u00a0order  to'],
    ['DON’T', 'DON’T'],
    ['🎉🎉 in order to', 'in order to'],
    ['مرحبا in order to', 'in order to'],
    ['in or\u00ADder to', 'in or\u00ADder to'],
    ['in order to\u200B', 'in order to'],
    ['cafe\u0301s, cafe\u0301', 'cafe\u0301'],
    ['CAFÉ', 'CAFÉ'],
  ])('%j', (post, match) => {
    expect(found(rule, post)).toEqual([match]);
  });

  it.each(['in order\nto', 'décafé', 'caféier', '𝐝𝐨𝐧’𝐭', 'in order-to'])('not in %j', (post) => {
    expect(found(rule, post)).toEqual([]);
  });

  it('fixes the right words after emoji, CRLF and letters of other scripts', () => {
    const swap = { extends: 'substitution', swap: { utilise: 'use' } };
    const post = '👩‍👩‍👧 İ\r\nمرحبا utilise';
    expect(nudges(swap, post)).toMatchObject([
      { start: post.indexOf('utilise'), end: post.length },
    ]);
  });
});
