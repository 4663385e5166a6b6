import { describe, expect, it } from 'vitest';
import { found, nudges, problemsOf } from '../rule-in-a-coach.ts';

const late = { extends: 'window', message: 'It is late.', between: '22:00-06:00' };
const at = (hour: number) => ({ now: new Date(2026, 2, 3, hour, 30).getTime() });

describe('window', () => {
  it('speaks once a draft while its time is on, about no words', () => {
    expect(nudges(late, ['Good night', 'all'], at(23))).toMatchObject([
      { post: 0, start: 0, end: 0, match: '', message: 'It is late.' },
    ]);
    expect(nudges(late, 'Good morning', at(9))).toEqual([]);
  });

  it('has nothing to say of an empty draft', () => {
    expect(nudges(late, ' ', at(23))).toEqual([]);
  });

  it('with tokens, speaks of those', () => {
    const vote = {
      extends: 'window',
      between: { from: '2026-03-01', to: '2026-03-20' },
      ignorecase: true,
      tokens: ['new scheme'],
    };
    expect(found(vote, 'New scheme for buses', at(9))).toEqual(['New scheme']);
    expect(found(vote, 'Buses are back', at(9))).toEqual([]);
    expect(found(vote, 'New scheme', { now: new Date(2026, 4, 1).getTime() })).toEqual([]);
  });

  it('takes its days from what the organisation fills in', () => {
    const election = { extends: 'window', message: 'Election', setting: 'electionPeriod' };
    const settings = { electionPeriod: { from: '2026-03-01', to: '2026-03-20' } };
    expect(nudges(election, 'Hello', at(9))).toEqual([]);
    expect(nudges(election, 'Hello', at(9), { settings })).toHaveLength(1);
    const may = { now: new Date(2026, 4, 1).getTime() };
    expect(nudges(election, 'Hello', may, { settings })).toEqual([]);
  });

  it('needs a time', () => {
    expect(problemsOf({ extends: 'window' })[0]?.message).toContain('needs `between`');
    expect(problemsOf({ ...late, between: 'at night' })[0]?.path[0]).toBe('between');
    expect(problemsOf({ ...late, ignorecase: true })[0]?.message).toContain('not a key');
  });
});
