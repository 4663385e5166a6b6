import { describe, expect, it } from 'vitest';
import { createCoach } from '../../../rules/coach.ts';
import { compromiseGrammar as grammar } from '../../../rules/grammar/compromise.ts';
import { coachOf, draftOf, found, packOf, problemsOf } from '../rule-in-a-coach.ts';

const passive = { extends: 'grammar', match: '#Copula #Adverb? #PastTense' };
const saying = {
  extends: 'grammar',
  match: ['[<who>#Person+] (said|commented|added)'],
  group: 'who',
};

describe('grammar', () => {
  it('finds the passive voice', () => {
    expect(found(passive, 'Yes. The scheme was quickly delivered.', {}, { grammar })).toEqual([
      'was quickly delivered',
    ]);
  });

  it('narrows a match to its group', () => {
    expect(found(saying, '🎉 Hello! Jane Smith said hello', {}, { grammar })).toEqual([
      'Jane Smith',
    ]);
  });

  it('covers a contraction whole', () => {
    expect(found({ ...passive, match: '#Copula glad' }, "We're glad", {}, { grammar })).toEqual([
      "We're glad",
    ]);
  });

  it('keeps quiet without a grammar, and while only phrases are asked for', () => {
    expect(found(passive, 'It was delivered.')).toEqual([]);
    const coach = coachOf(passive, { grammar });
    expect(coach.read(draftOf('It was delivered.'), 'phrases')).toEqual([]);
    expect(coach.needsGrammar).toBe(true);
    expect(coachOf({ extends: 'existence', tokens: ['a'] }).needsGrammar).toBe(false);
  });

  it('goes on saying of known sentences what it said, while only phrases are asked for', () => {
    const coach = coachOf(passive, { grammar });
    coach.read(draftOf('It was delivered.'));
    const typing = coach.read(draftOf('It was delivered. It was s'), 'phrases');
    expect(typing.map(({ match }) => match)).toEqual(['was delivered']);
  });

  it('takes no handle for a word', () => {
    const rule = { extends: 'grammar', match: '#Noun said' };
    expect(found(rule, '@bob said, Mum said', {}, { grammar })).toEqual(['Mum said']);
  });

  it('parses no sentence that lacks the words a match names', () => {
    const parsed: string[] = [];
    const counting = {
      parse: (text: string) => {
        parsed.push(text);
        return grammar.parse(text);
      },
    };
    const coach = createCoach([packOf({ saying })], { grammar: counting });
    const nudges = coach.read(draftOf('It was done. Jane Smith SAID so. Who said?'));
    expect(nudges.map(({ match }) => match)).toEqual(['Jane Smith']);
    expect(parsed).toEqual(['Jane Smith SAID so.', 'Who said?']);
  });

  it('parses a sentence once while it stays as it is', () => {
    const parsed: string[] = [];
    const counting = {
      parse: (text: string) => {
        parsed.push(text);
        return grammar.parse(text);
      },
    };
    const coach = createCoach([packOf({ passive })], { grammar: counting });
    coach.read(draftOf('It was done. It was seen.'));
    coach.read(draftOf('It was done. It was seen again.'));
    coach.read(draftOf('First. It was done. It was seen again.'));
    expect(parsed).toEqual(['It was done.', 'It was seen.', 'It was seen again.', 'First.']);
  });

  it('checks brackets and groups', () => {
    expect(problemsOf({ extends: 'grammar' })).toHaveLength(1);
    expect(problemsOf({ extends: 'grammar', match: ['(a|b'] })).toMatchObject([
      { path: ['match', 0] },
    ]);
    expect(problemsOf({ ...saying, group: 'name' })).toMatchObject([{ path: ['match', 0] }]);
  });
});
