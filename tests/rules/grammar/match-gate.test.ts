import { describe, expect, it } from 'vitest';
import { gateOfMatch } from '../../../rules/grammar/match-gate.ts';

describe('the gate of a grammar match', () => {
  it.each([
    ['#Copula #PastTense by', [{ words: ['by'] }]],
    ['[<who>#Person+] (said|commented|added)', [{ words: ['said', 'commented', 'added'] }]],
    [
      '(mayor|chair) #ProperNoun+ (stated|explained)',
      [{ words: ['stated', 'explained'] }, { words: ['mayor', 'chair'] }],
    ],
    ['The [quick] fox', [{ words: ['quick'] }, { words: ['the'] }]],
  ])('%s', (match, needs) => {
    expect(gateOfMatch(match)).toEqual({ needs });
  });

  it.each([
    '#Copula #PastTense',
    'maybe? #Verb',
    '(is|are|was) #PastTense',
    '(said|#Verb) so',
    'not #Verb',
    '. * said?',
    '~utilise~',
    '!never #Verb',
  ])('%s has none, or none it can be sure of', (match) => {
    expect(gateOfMatch(match)?.needs?.[0] ?? { words: ['so'] }).toEqual({ words: ['so'] });
  });
});
