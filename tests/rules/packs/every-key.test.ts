import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { kindNames } from '../../../rules/kinds/compile.ts';
import { readPack } from '../../../rules/packs/read-pack.ts';

const guide = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
const [everyRule = '', kinds = ''] = guide.split(/^## Kinds$/m);

type Written = Readonly<Record<string, unknown>>;

/** The least a rule of each kind must say, and then every key of its own that it may have. */
const KINDS: Readonly<Record<string, { least: Written; keys: Written }>> = {
  existence: {
    least: { tokens: ['leverage'] },
    keys: {
      ...{ tokens: ['a', 'b'], raw: ['a'], append: true, nonword: true, ignorecase: true },
      ...{ inflect: 'verb', check: 'nhs' },
    },
  },
  substitution: {
    least: { swap: { utilise: 'use' } },
    keys: {
      ...{ swap: [{ utilise: 'use' }], nonword: true, ignorecase: true, inflect: true },
      ...{ capitalize: true, pos: 'NN' },
    },
  },
  occurrence: {
    least: { token: '!', max: 1 },
    keys: { token: 'a', max: 2, min: 1, ignorecase: true },
  },
  repetition: {
    least: { tokens: ['[^\\s]+'] },
    keys: { tokens: ['a'], max: 1, ignorecase: true, alpha: true },
  },
  consistency: {
    least: { either: { adviser: 'advisor' } },
    keys: { either: { a: 'b' }, nonword: true, ignorecase: true, inflect: true },
  },
  conditional: {
    least: { first: '\\bNHS\\b', second: 'health' },
    keys: { first: 'a', second: 'b', ignorecase: true },
  },
  capitalization: {
    least: { match: '$sentence' },
    keys: {
      ...{ match: '$title', style: 'Chicago', exceptions: ['a'], indicators: [':'] },
      ...{ threshold: 0.5, prefix: '\\d' },
    },
  },
  readability: {
    least: { metrics: ['SMOG'], grade: 9 },
    keys: { metrics: ['Gunning Fog', 'Flesch-Kincaid'], grade: 8, minWords: 20 },
  },
  metric: {
    least: { formula: 'words', condition: '> 30' },
    keys: { formula: 'words + 1', condition: '> 3' },
  },
  spelling: {
    least: { words: ['Casterbridge'] },
    keys: {
      ...{ words: ['a'], ignore: ['b'], filters: ['^[a-z]'] },
      ...{ append: true, custom: true, threshold: 2 },
    },
  },
  sequence: {
    least: { tokens: [{ pattern: 'a' }] },
    keys: {
      tokens: [
        { pattern: 'a', tag: 'NN', skip: 1 },
        { tag: 'VB', negate: true },
      ],
      ignorecase: true,
    },
  },
  grammar: {
    least: { match: '[<who>#Person]' },
    keys: { match: ['[<who>#Person]'], group: 'who' },
  },
  length: { least: {}, keys: { max: 200, min: 3 } },
  media: { least: {}, keys: { missing: 'media', media: ['image', 'gif', 'video'] } },
  numbering: { least: {}, keys: { posts: 5 } },
  entity: {
    least: { entity: 'hashtag', capitals: true },
    keys: { entity: 'hashtag', capitals: true, letters: 8, known: ['#LidoDay'] },
  },
  evidence: {
    least: { tokens: ['studies show'] },
    keys: {
      ...{ tokens: ['a'], raw: ['b'], append: true, nonword: true },
      ...{ ignorecase: true, inflect: true },
    },
  },
  window: {
    least: { between: '22:00-06:00', tokens: ['tonight'] },
    keys: {
      tokens: ['a'],
      raw: ['b'],
      append: true,
      nonword: true,
      ignorecase: true,
      inflect: true,
    },
  },
  cadence: { least: { gap: 30 }, keys: { gap: 20 } },
};

/** Values of keys that one rule cannot have beside those above. */
const ALSO: readonly (readonly [kind: string, keys: Written])[] = [
  ['entity', { capitals: false, allowed: ['gov.uk'] }],
  ['entity', { capitals: false, refused: ['gov.uk'] }],
  ['entity', { capitals: false, expected: 'any' }],
  ['cadence', { gap: undefined, day: { max: 10 } }],
  ['cadence', { gap: undefined, day: { min: 2 } }],
  ['cadence', { gap: undefined, burst: { posts: 4, minutes: 60 } }],
  ['cadence', { gap: undefined, silence: 7 }],
  ...['replace', 'remove', 'suggest'].map(
    (name) => ['existence', { action: { name, params: ['a'] } }] as const,
  ),
  ...['simple', 'letters'].map(
    (how) => ['existence', { action: { name: 'convert', params: [how] } }] as const,
  ),
  ...[
    ...[
      ['regex', 'a', 'b'],
      ['remove', 'a'],
      ['replace', 'a', 'b'],
      ['trim', 'a'],
    ],
    ...[
      ['trim_left', 'a'],
      ['trim_right', 'a'],
      ['truncate', 'a'],
      ['split', 'a', '0'],
    ],
  ].map((params) => ['existence', { action: { name: 'edit', params } }] as const),
  ...[
    ...['text', 'paragraph', 'sentence', 'first-sentence', 'post', 'summary', 'thread', 'raw'],
    ...['hashtag', 'mention', 'url', 'heading.h1', '~blockquote', 'text & ~list'],
  ].map((scope) => ['existence', { scope }] as const),
];

/** Keys that any rule may have. */
const HEADER: Written = {
  ...{ level: 'error', scope: ['sentence', 'raw'], link: 'https://example.org/', limit: 2 },
  ...{ description: 'A reason.', why: 'A reason.', action: { name: 'remove' }, sure: true },
  ...{ category: 'risk', source: 'House style', owner: 'The desk', strength: 'balanced' },
  ...{ setting: 'names', vocab: false, exceptions: ['HUB'], unless: ['a'], quoted: 'skip' },
  ...{ unlessPost: ['a'], needs: ['a'], answeredBy: ['link', 'figures'], sites: ['x'] },
  ...{ accounts: ['@melbury'], onlyReply: true, skipWhen: ['live', 'thread'] },
  between: [
    '22:00-06:00',
    { from: '2026-03-16', to: '2026-05-07', days: ['sat'], hours: '09:00-17:00' },
  ],
  examples: { nudge: [], quiet: [] },
};

/** What a rule comes to in a pack, without keys that are undefined. */
function problemsOf(kind: string, keys: Written) {
  const rule = { extends: kind, message: '%s', ...KINDS[kind]?.least, ...keys };
  const pack = { name: 'p', version: '1', rules: { r: JSON.parse(JSON.stringify(rule)) } };
  return readPack(stringify(pack), 'p.yml').problems ?? [];
}

const cases = (kind: string, keys: Written) =>
  Object.entries(keys).map(([key, value]) => ({ kind, key, value }));

describe('a rule may have', () => {
  it('kinds, all of them here', () => {
    expect(Object.keys(KINDS).sort()).toEqual([...kindNames].sort());
  });

  it.each(kindNames.flatMap((kind) => cases(kind, KINDS[kind]?.keys ?? {})))(
    '$kind: $key',
    ({ kind, key, value }) => {
      expect(problemsOf(kind, { [key]: value })).toEqual([]);
      const section = new RegExp(`^### ${kind}$.*?(?=^### |$(?![^]))`, 'ms').exec(kinds)?.[0] ?? '';
      expect(section).toMatch(new RegExp(`\`${key}[:\`]`));
    },
  );

  it.each(kindNames.flatMap((kind) => cases(kind, HEADER)))(
    'any rule, $kind too: $key',
    ({ kind, key, value }) => {
      expect(problemsOf(kind, { [key]: value })).toEqual([]);
      expect(everyRule).toMatch(new RegExp(`\`${key}[:\`]`));
    },
  );

  it.each(ALSO)('%s: %j', (kind, keys) => {
    expect(problemsOf(kind, keys)).toEqual([]);
  });
});

describe('a rule may not have', () => {
  it.each(kindNames)('a key of %s that nobody knows', (kind) => {
    expect(problemsOf(kind, { zzz: 1 })).toMatchObject([
      {
        file: 'p.yml',
        line: expect.any(Number),
        reason: expect.stringContaining('`zzz` is not a key'),
      },
    ]);
  });

  it('a script', () => {
    const [problem] = problemsOf('script', { script: 'text := 1' });
    expect(problem).toMatchObject({ file: 'p.yml', line: 5 });
    expect(problem?.reason).toContain('Rules that run a script are not supported');
  });

  it.each(['dictionaries', 'dicpath', 'aff', 'dic'])('a dictionary: %s', (key) => {
    expect(problemsOf('spelling', { [key]: 'en_GB' })[0]?.reason).toContain('none is bundled');
  });
});
