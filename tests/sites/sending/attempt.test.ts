import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attempt,
  begin,
  type Outcome,
  patience,
  type Sign,
  settling,
  take,
} from '../../../sites/sending/attempt.ts';

const accepted: Sign = { type: 'answered', what: 'post', ok: true };
const refused: Sign = { type: 'answered', what: 'post', ok: false };
const scheduled: Sign = { type: 'answered', what: 'scheduled', ok: true };
const noticed: Sign = { type: 'noticed' };
const emptied: Sign = { type: 'emptied' };
const restored: Sign = { type: 'restored' };
const disturbed: Sign = { type: 'disturbed' };
const waited: Sign = { type: 'waited' };

type Shown = readonly (readonly [number, Sign])[];

/** What becomes of an attempt begun at 0 that shows these signs at these times; `open` while it is undecided. */
const outcomeOf = (...signs: Shown) => outcomeFrom(begin(0), signs);
/** The same where the site's requests tell nothing. */
const blindOutcomeOf = (...signs: Shown) => outcomeFrom(begin(0, true), signs);

function outcomeFrom(begun: Attempt, signs: Shown): Outcome | 'open' {
  let attempt = begun;
  for (const [now, sign] of signs) {
    const result = take(attempt, sign, now);
    if (typeof result === 'string') return result;
    attempt = result;
  }
  return 'open';
}

describe('a post is sent', () => {
  it('when it was accepted and a notice links to it, in either order', () => {
    expect(outcomeOf([200, accepted], [500, noticed])).toBe('sent');
    expect(outcomeOf([200, noticed], [500, accepted])).toBe('sent');
  });
  it('when it was accepted and the boxes stay empty', () => {
    expect(outcomeOf([200, accepted], [300, emptied])).toBe('open');
    expect(outcomeOf([200, accepted], [300, emptied], [300 + settling, waited])).toBe('sent');
    expect(outcomeOf([300, emptied], [300 + settling, waited], [2_000, accepted])).toBe('sent');
  });
  it('when a later post of its thread fails', () => {
    expect(outcomeOf([200, accepted], [400, refused], [500, noticed])).toBe('sent');
  });
  it('at the last moment, when the boxes were emptied just before', () => {
    expect(outcomeOf([200, accepted], [patience - 1, emptied], [patience, waited])).toBe('sent');
  });
});

describe('a post is not sent', () => {
  it('when it was refused', () => {
    expect(outcomeOf([200, refused])).toBe('failed');
  });
  it('when it was accepted but its text stays', () => {
    expect(outcomeOf([200, accepted], [patience, waited])).toBe('failed');
  });
  it('when it was accepted but its text comes back', () => {
    expect(
      outcomeOf([200, accepted], [300, emptied], [600, restored], [300 + settling, waited]),
    ).toBe('open');
  });
  it('when its boxes go without any request', () => {
    expect(outcomeOf([100, emptied], [patience, waited])).toBe('failed');
  });
  it('on a notice alone', () => {
    expect(outcomeOf([100, noticed], [patience, waited])).toBe('failed');
  });
  it('when it was scheduled', () => {
    expect(outcomeOf([200, scheduled], [300, emptied])).toBe('scheduled');
  });
  it('when it was an edit of one that is out', () => {
    expect(outcomeOf([200, { type: 'answered', what: 'edit', ok: true }])).toBe('edited');
    expect(outcomeOf([200, { type: 'answered', what: 'edit', ok: false }])).toBe('failed');
  });
  it('ever, without its acceptance', () => {
    const signs = fc.array(
      fc.tuple(fc.nat(20_000), fc.constantFrom(noticed, emptied, restored, waited)),
    );
    fc.assert(
      fc.property(signs, (unordered) => {
        const ordered = unordered.toSorted(([a], [b]) => a - b);
        expect(outcomeOf(...ordered)).not.toBe('sent');
      }),
    );
  });
});

describe('where requests tell nothing', () => {
  const settled = [300 + settling, waited] as const;
  it('a composer that went away by itself, and stays away, was sent', () => {
    expect(blindOutcomeOf([300, emptied])).toBe('open');
    expect(blindOutcomeOf([300, emptied], settled)).toBe('sent');
  });
  it('one that went after the writer pressed something else was not', () => {
    expect(blindOutcomeOf([200, disturbed], [300, emptied], settled)).toBe('failed');
  });
  it('what is pressed once it has gone says nothing', () => {
    expect(blindOutcomeOf([300, emptied], [400, disturbed], settled)).toBe('sent');
  });
  it('one that stays was not', () => {
    expect(blindOutcomeOf([patience, waited])).toBe('failed');
  });
  it('elsewhere, pressing something else says nothing', () => {
    expect(outcomeOf([100, disturbed], [200, accepted], [500, noticed])).toBe('sent');
  });
});
