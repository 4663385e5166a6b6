/** Spans are right to the unit whatever stands before, between and inside what is found. */
import { describe, expect, it } from 'vitest';
import { compromiseGrammar as grammar } from '../../../rules/grammar/compromise.ts';
import { nudges, type WrittenRule } from '../rule-in-a-coach.ts';

/** What may stand before, and takes units that are not letters one by one. */
const BEFORE: readonly (readonly [what: string, text: string])[] = [
  ['nothing', ''],
  ['an emoji', '🎉 '],
  ['a family', '👩‍👩‍👧‍👦 '],
  ['a flag and a keycap', '🇬🇧 1️⃣ '],
  ['a skin tone', '👍🏽 '],
  ['combining marks', 'Cafe\u0301 cre\u0300me. '],
  ['a heap of marks', `o${'\u0335'.repeat(20)} `],
  ['Hebrew', 'שלום עולם. '],
  ['Arabic, with marks of direction', '\u2067مرحبا\u2069 \u200F'],
  ['Windows lines', 'First.\r\n\r\n'],
  ['old Mac lines', 'First.\r'],
  ['a line separator', 'First.\u2028'],
  ['zero-width characters', '\u200B\uFEFFHi\u200D \u2060'],
  ['soft hyphens', 'foot\u00ADpath '],
  ['fancy letters', '𝗪𝗲 𝓵𝓸𝓿𝓮 𝕚𝕥. '],
  ['letters that grow when they are made small', 'İİİ ẞ ﬃ '],
  ['a lone half of a pair', '\uD83C '],
  ['Chinese', '故人西辞黄鹤楼。 '],
];

/** A rule of a kind, what it finds, and the text it is in. */
const RULES: readonly (readonly [kind: string, rule: WrittenRule, match: string, text: string])[] =
  [
    ['existence', { tokens: ['leverage'] }, 'leverage', 'we leverage it'],
    ['existence, by a pattern', { tokens: ['lever\\w{1,5}'] }, 'leverage', 'we leverage it'],
    ['existence, raw', { nonword: true, scope: 'raw', tokens: ['[£]\\d'] }, '£5', 'for £5 now'],
    ['substitution', { swap: { utilise: 'use' } }, 'utilise', 'we utilise it'],
    ['substitution', { inflect: true, swap: { utilise: 'use' } }, 'utilised', 'they utilised it'],
    ['occurrence', { token: '!', max: 1, scope: 'post' }, '!', 'wow! again! ever!'],
    ['repetition', { tokens: ['\\w+'] }, 'the the', 'in the the park'],
    ['consistency', { either: { adviser: 'advisor' } }, 'advisor', 'an adviser, an advisor'],
    ['conditional', { first: '\\bDLUHC\\b', second: 'levelling' }, 'DLUHC', 'ask DLUHC now'],
    ['spelling', { words: ['Melbury'], filters: ['^(?!Mell)'] }, 'Mellbury', 'in Mellbury now'],
    ['entity', { entity: 'hashtag', allowed: ['#Lido'] }, '#swim', 'go #swim now'],
    ['entity', { entity: 'mention', refused: ['theparty'] }, '@theparty', 'with @theparty now'],
    [
      'entity',
      { entity: 'url', allowed: ['gov.uk'] },
      'https://bit.ly/x',
      'at https://bit.ly/x now',
    ],
    [
      'sequence',
      { tokens: [{ pattern: 'cars' }, { pattern: 'using' }] },
      'cars using',
      'count cars using it',
    ],
    ['grammar', { match: 'leaks was' }, 'leaks was', 'the leaks was bad'],
    ['evidence', { tokens: ['studies show'] }, 'studies show', 'for studies show it'],
    [
      'window',
      { tokens: ['tonight'], between: { from: '1970-01-01' } },
      'tonight',
      'come tonight all',
    ],
  ];

const cases = RULES.flatMap(([kind, rule, match, text]) =>
  BEFORE.map(([what, before]) => ({ kind, rule, match, what, text: `${before}${text}` })),
);

describe('what is found after', () => {
  it.each(cases)('$what is where $kind says', ({ kind, rule, match, text }) => {
    const [name = ''] = kind.split(',');
    const [nudge] = nudges({ extends: name, ...rule }, text, {}, { grammar });
    const start = text.indexOf(match);
    expect(nudge).toMatchObject({ start, end: start + match.length, match });
  });
});

describe('what is found with', () => {
  it.each<[what: string, kind: string, rule: WrittenRule, match: string]>([
    ['a soft hyphen in it', 'existence', { tokens: ['leverage'] }, 'lever\u00ADage'],
    ['a zero-width space in it', 'existence', { tokens: ['leverage'] }, 'lever\u200Bage'],
    ['a mark of its own', 'existence', { tokens: ['café'] }, 'cafe\u0301'],
    ['wide blanks in it', 'existence', { tokens: ['world leading'] }, 'world\u00A0\u2003leading'],
    ['a curly apostrophe', 'substitution', { swap: { "don't": 'do not' } }, 'don’t'],
    [
      'hidden characters in a substitution',
      'substitution',
      { swap: { utilise: 'use' } },
      'uti\u200Blise',
    ],
  ])('%s is all of it', (_, kind, rule, match) => {
    const text = `🎉 So ${match} now`;
    expect(nudges({ extends: kind, ...rule }, text, {}, { grammar })).toMatchObject([
      { start: 6, end: 6 + match.length, match },
    ]);
  });

  it.each([
    ['$sentence', '🎉 We Love Our New Swimming Pool'],
    ['$sentence', 'Cafe\u0301 We Love Our New Swimming Pool'],
    ['$lower', '👩‍👩‍👧 WE LOVE'],
    ['$upper', 'שלום we love'],
    ['$title', '\u200Bwe love the pool'],
    ['$sentence', '𝗪𝗲 Love Our New Swimming Pool'],
  ])('a case other than %s is the whole of “%s”', (match, text) => {
    expect(nudges({ extends: 'capitalization', match }, text)).toMatchObject([
      { start: 0, end: text.length, match: text },
    ]);
  });

  it('a case other than $sentence, on Windows lines, is each line without its end', () => {
    const text = '🎉 We Love Our New Pool\r\nAnd Our New Swimming Pool\r\n';
    const found = nudges({ extends: 'capitalization', match: '$sentence' }, text);
    expect(found.map(({ match }) => match)).toEqual(text.trimEnd().split('\r\n'));
  });
});
