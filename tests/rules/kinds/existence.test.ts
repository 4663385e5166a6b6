import { describe, expect, it } from 'vitest';
import { found, nudges, problemsOf } from '../rule-in-a-coach.ts';

describe('existence', () => {
  it('finds whole words with the capitals they are written with', () => {
    const rule = { extends: 'existence', tokens: ['landmark'] };
    expect(found(rule, 'A landmark deal. Landmarks. Landmark.')).toEqual(['landmark']);
  });

  it('finds them in any capitals where case is ignored', () => {
    const rule = { extends: 'existence', ignorecase: true, tokens: ['Landmark deal'] };
    expect(found(rule, 'LANDMARK deal')).toEqual(['LANDMARK deal']);
  });

  it('says which words it found', () => {
    const [nudge] = nudges(
      { extends: 'existence', message: "'%s' is press-release talk", tokens: ['landmark'] },
      'A landmark day',
    );
    expect(nudge).toEqual({
      pack: 'pack',
      rule: 'rule',
      category: 'style',
      level: 'warning',
      post: 0,
      start: 2,
      end: 10,
      match: 'landmark',
      message: "'landmark' is press-release talk",
      fixes: [],
    });
  });

  it('reads a token as a pattern', () => {
    const rule = { extends: 'existence', tokens: ['(?:has|have) \\w+ today'] };
    expect(found(rule, 'She has spoken today')).toEqual(['has spoken today']);
  });

  it('drops blank tokens', () => {
    expect(found({ extends: 'existence', tokens: ['', '  ', 'x'] }, 'a x b')).toEqual(['x']);
  });

  it('finds parts of words with nonword', () => {
    const rule = { extends: 'existence', nonword: true, tokens: ['land', '\\d+%'] };
    expect(found(rule, 'landmark up 50%')).toEqual(['land', '50%']);
  });

  it('needs a word after a token that ends in punctuation, as \\b does', () => {
    expect(found({ extends: 'existence', tokens: ['e\\.g\\.'] }, 'e.g. this, e.g.that')).toEqual([
      'e.g.',
    ]);
  });

  it('joins raw pieces into one pattern before the tokens', () => {
    const rule = { extends: 'existence', raw: ['very', '\\s+'], tokens: ['new', 'old'] };
    expect(found(rule, 'very new, very   old, very odd')).toEqual(['very new', 'very   old']);
  });

  it('puts raw pieces after the tokens with append', () => {
    const rule = {
      extends: 'existence',
      append: true,
      raw: ['\\s+', 'deal'],
      tokens: ['new', 'old'],
    };
    expect(found(rule, 'new deal, old  deal, odd deal')).toEqual(['new deal', 'old  deal']);
  });

  it('takes the first token that fits, in the order of the file', () => {
    const rule = { extends: 'existence', tokens: ['press', 'press release'] };
    expect(found(rule, 'a press release')).toEqual(['press']);
  });

  it('keeps quiet about an exception, with its own capitals', () => {
    const rule = { extends: 'existence', ignorecase: true, tokens: ['hub'], exceptions: ['HUB'] };
    expect(found(rule, 'the HUB and the hub')).toEqual(['hub']);
  });

  it('keeps quiet inside a phrase that is an exception, in any capitals', () => {
    const rule = { extends: 'existence', tokens: ['fund'], exceptions: ['levelling up fund'] };
    expect(found(rule, 'the Levelling Up fund is a fund')).toEqual(['fund']);
  });

  it('finds all forms of a word with inflect', () => {
    const rule = { extends: 'existence', inflect: 'verb', tokens: ['leverage'] };
    expect(found(rule, 'leverage leverages leveraged leveraging')).toHaveLength(4);
  });

  it('needs something to look for', () => {
    expect(problemsOf({ extends: 'existence' })).toEqual([
      { path: [], message: 'An existence rule needs `tokens` (or `raw`): what to look for.' },
    ]);
  });

  it('tells where a token is no pattern', () => {
    expect(problemsOf({ extends: 'existence', tokens: ['fine', 'not (fine'] })).toMatchObject([
      { path: ['tokens', 1] },
    ]);
  });
});
