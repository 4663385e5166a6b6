import { describe, expect, it } from 'vitest';
import { compromiseGrammar } from '../../../rules/grammar/compromise.ts';
import { found, nudges, problemsOf, type WrittenRule } from '../rule-in-a-coach.ts';

const options = { grammar: compromiseGrammar };

function matches(tokens: readonly WrittenRule[], text: string, keys: WrittenRule = {}) {
  return found({ extends: 'sequence', tokens, ...keys }, text, {}, options);
}

describe('sequence', () => {
  it('finds words by what they are', () => {
    const tokens = [{ tag: 'NN|NNS' }, { pattern: 'using' }];
    expect(matches(tokens, 'We count cars using cameras. Using cameras is new.')).toEqual([
      'cars using',
    ]);
  });

  it('tells a noun from a verb', () => {
    const tokens = [{ tag: 'MD' }, { pattern: 'impact', tag: 'VB' }];
    expect(matches(tokens, 'This will impact buses.')).toEqual(['will impact']);
    expect(matches(tokens, 'The impact will pass.')).toEqual([]);
  });

  it('takes a tag as a pattern: NN fits NNS too', () => {
    expect(matches([{ tag: 'NN' }, { pattern: 'swim' }], 'Otters swim.')).toEqual(['Otters swim']);
    expect(matches([{ tag: '^NN$' }, { pattern: 'swim' }], 'Otters swim.')).toEqual([]);
  });

  it('lets words stand between, after the first that has a pattern', () => {
    const tokens = [{ pattern: 'data' }, { pattern: 'shows', skip: 2 }];
    expect(matches(tokens, 'Our data clearly shows it.')).toEqual(['data clearly shows']);
    expect(matches(tokens, 'Our data on otters and voles shows it.')).toEqual([]);
  });

  it('and before it', () => {
    const tokens = [
      { tag: 'JJS', skip: 3 },
      { pattern: 'of' },
      { pattern: 'all' },
      { pattern: 'times' },
    ];
    expect(matches(tokens, 'The biggest flood of all times was in May.')).toEqual([
      'biggest flood of all times',
    ]);
  });

  it('may ask for what is not there', () => {
    const tokens = [{ pattern: 'data' }, { pattern: 'are|were', negate: true }];
    expect(matches(tokens, 'The data are in. The data is in.')).toEqual(['data is']);
  });

  it('sees contractions and possessives in two, and hyphenated words as one', () => {
    expect(matches([{ tag: 'NN' }, { tag: 'POS', pattern: "'s" }], "The dog's bowl")).toEqual([
      "dog's",
    ]);
    expect(matches([{ pattern: 'is' }, { pattern: "n't" }], "It isn't open")).toEqual(["isn't"]);
    expect(matches([{ pattern: 'meet-ups?' }], 'Our meet-up is on')).toEqual(['meet-up']);
  });

  it('sees punctuation', () => {
    expect(
      matches(
        [{ pattern: 'however' }, { pattern: ',', negate: true }],
        'However, we however do it',
      ),
    ).toEqual(['however do']);
  });

  it('ignores case where told to', () => {
    const tokens = [{ pattern: 'otters' }];
    expect(matches(tokens, 'Otters swim')).toEqual([]);
    expect(matches(tokens, 'Otters swim', { ignorecase: true })).toEqual(['Otters']);
  });

  it('takes a pattern for a whole word, unless it says where it begins or ends', () => {
    expect(matches([{ pattern: 'he' }], 'The heron and he')).toEqual(['he']);
    expect(matches([{ pattern: '^he' }], 'The heron and he')).toEqual(['heron', 'he']);
  });

  it('gives the message every word it found', () => {
    const rule = {
      extends: 'sequence',
      message: '%[1]s … %[3]s',
      tokens: [{ pattern: 'data' }, { pattern: 'shows', skip: 2 }],
    };
    expect(nudges(rule, '🎉 Our data clearly shows it.', {}, options)).toMatchObject([
      { start: 7, end: 25, message: 'data … shows' },
    ]);
  });

  it('never reaches over the end of a sentence', () => {
    const tokens = [{ pattern: 'buses' }, { pattern: 'trains', skip: 5 }];
    expect(matches(tokens, 'We run buses. They run trains.')).toEqual([]);
  });

  it('does not look again at what it has found', () => {
    const tokens = [{ pattern: 'very' }, { tag: 'RB|JJ' }];
    expect(matches(tokens, 'It was very very very cold')).toEqual(['very very', 'very cold']);
  });

  it('keeps quiet without the grammar', () => {
    expect(found({ extends: 'sequence', tokens: [{ pattern: 'a' }] }, 'a')).toEqual([]);
  });

  it('refuses tokens that say nothing', () => {
    const rule = { extends: 'sequence' };
    expect(problemsOf(rule)[0]?.message).toContain('needs `tokens`');
    const problems = problemsOf({
      ...rule,
      tokens: [
        { pattern: 'a' },
        { skip: 2 },
        { tag: 'NOUN' },
        { pattern: 'a', skip: -1 },
        { patern: 'a' },
      ],
    });
    expect(problems.map(({ path }) => path)).toEqual([
      ['tokens', 1],
      ['tokens', 2, 'tag'],
      ['tokens', 3, 'skip'],
      ['tokens', 4, 'patern'],
      ['tokens', 4],
    ]);
    expect(problemsOf({ ...rule, tokens: [{ pattern: 'a', negate: true }] })[0]?.message).toContain(
      'without `negate`',
    );
  });
});
