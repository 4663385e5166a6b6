import { describe, expect, it } from 'vitest';
import { housePacks } from '../../../rules/cli/house.ts';
import { createCoach } from '../../../rules/coach.ts';
import { compromiseGrammar } from '../../../rules/grammar/compromise.ts';
import { draftOf } from '../rule-in-a-coach.ts';

const packs = housePacks();
const lines = [
  'We are delighted to announce that the depot opens on Monday.',
  'Stakeholders will utilise it going forward.',
  'Come and see us.',
];
const draft = draftOf(lines.join('\n'));
const coachOf = () => createCoach(packs, { strength: 'thorough', grammar: compromiseGrammar });

describe.each(['phrases', 'all'] as const)('reading ahead (%s)', (depth) => {
  it('reads a paragraph at a time where that is enough', () => {
    const coach = coachOf();
    const answers = lines.map(() => coach.readAhead(draft, depth, () => true));
    expect(answers).toEqual([false, false, true]);
  });

  it('reads all where nothing is enough', () => {
    const coach = coachOf();
    expect(coach.readAhead(draft, depth, () => false)).toBe(true);
    // All is known: nobody is asked whether it is enough.
    expect(
      coach.readAhead(draft, depth, () => {
        throw new Error('There was something left to read.');
      }),
    ).toBe(true);
  });

  it('changes nothing of what is said', () => {
    const ahead = coachOf();
    while (!ahead.readAhead(draft, depth, () => true));
    expect(ahead.read(draft, depth)).toEqual(coachOf().read(draft, depth));
  });

  it('reads on where the draft has changed', () => {
    const coach = coachOf();
    coach.readAhead(draft, depth, () => true);
    const other = draftOf(`${lines[0]}\nIn order to utilise it, come along.`);
    while (!coach.readAhead(other, depth, () => true));
    expect(coach.read(other, depth)).toEqual(coachOf().read(other, depth));
  });
});
