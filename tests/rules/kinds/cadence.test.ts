import { describe, expect, it } from 'vitest';
import type { Sent } from '../../../rules/types.ts';
import { nudges, problemsOf } from '../rule-in-a-coach.ts';

const at = (time: string): number => new Date(`2026-03-${time}`).getTime();
const sent = (...times: readonly string[]): Sent[] =>
  times.map((time) => ({ at: at(time), kind: 'post' }));
// 4 March 2026 is a Wednesday.
const now = at('04T12:00');
const says = (rule: Record<string, unknown>, before: readonly Sent[], facts = {}) =>
  nudges({ extends: 'cadence', ...rule }, 'News', { now, sent: before, ...facts }).map(
    ({ message }) => message,
  );

describe('cadence', () => {
  it('tells how many minutes ago the last post was, within the gap', () => {
    expect(says({ gap: 30 }, sent('04T11:48'))).toEqual(['12']);
    expect(says({ gap: 30 }, sent('04T11:30'))).toEqual([]);
    expect(says({ gap: 30 }, [])).toEqual([]);
  });

  it('never says that a post went out no minutes ago', () => {
    expect(says({ gap: 30 }, [{ at: now - 5_000, kind: 'post' }])).toEqual(['1']);
  });

  it('says nothing of a box with nothing in it yet', () => {
    const rule = { extends: 'cadence', gap: 30 };
    const facts = { now, sent: sent('04T11:48') };
    expect(nudges(rule, ' \n', facts)).toEqual([]);
    const picture = { text: '', media: [{ kind: 'image', described: true }] } as const;
    expect(nudges(rule, '', { ...facts, posts: [picture] })).toHaveLength(1);
  });

  it('counts no replies, neither sent nor being written', () => {
    expect(says({ gap: 30 }, [{ at: at('04T11:48'), kind: 'reply' }])).toEqual([]);
    expect(says({ gap: 30 }, sent('04T11:48'), { reply: true })).toEqual([]);
  });

  it('says nothing of a draft that goes out later', () => {
    expect(says({ gap: 30 }, sent('04T11:48'), { scheduled: true })).toEqual([]);
  });

  it('counts this one towards the day', () => {
    const three = sent('04T08:00', '04T09:00', '04T10:00');
    expect(says({ day: { max: 3 } }, three)).toEqual(['4']);
    expect(says({ day: { max: 4 } }, three)).toEqual([]);
    expect(says({ day: { max: 3 } }, sent('03T08:00', '03T09:00', '04T10:00'))).toEqual([]);
  });

  it('looks back over a thin working day, over the weekend too', () => {
    expect(says({ day: { min: 2 } }, sent('02T09:00', '03T09:00'))).toEqual(['1']);
    expect(says({ day: { min: 2 } }, sent('02T09:00', '03T09:00', '03T10:00'))).toEqual([]);
    const monday = { now: at('09T12:00') };
    expect(says({ day: { min: 2 } }, sent('05T09:00', '06T09:00', '06T10:00'), monday)).toEqual([]);
    expect(says({ day: { min: 2 } }, sent('05T09:00', '07T09:00'), monday)).toEqual(['0']);
  });

  it('says nothing of days before the ledger began', () => {
    expect(says({ day: { min: 2 } }, sent('04T09:00'))).toEqual([]);
  });

  it('notices a burst', () => {
    const burst = { burst: { posts: 4, minutes: 60 } };
    expect(says(burst, sent('04T11:10', '04T11:20', '04T11:30'))).toEqual(['4']);
    expect(says(burst, sent('04T10:50', '04T11:20', '04T11:30'))).toEqual([]);
  });

  it('notices a long silence', () => {
    expect(says({ silence: 2 }, sent('01T12:00'))).toEqual(['3']);
    expect(says({ silence: 4 }, sent('01T12:00'))).toEqual([]);
  });

  it('is about the draft as a whole', () => {
    const rule = { extends: 'cadence', gap: 30 };
    expect(nudges(rule, 'News', { now, sent: sent('04T11:48') })).toMatchObject([
      { post: 0, start: 0, end: 0, match: '' },
    ]);
  });

  it('takes one figure a rule', () => {
    expect(problemsOf({ extends: 'cadence' })).toHaveLength(1);
    expect(problemsOf({ extends: 'cadence', gap: 30, silence: 2 })).toHaveLength(1);
    expect(problemsOf({ extends: 'cadence', gap: 0 })).toHaveLength(1);
    expect(problemsOf({ extends: 'cadence', day: { most: 3 } })).toMatchObject([
      { path: ['day', 'most'] },
      { path: [] },
    ]);
  });
});
