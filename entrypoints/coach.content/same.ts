import type { Nudge } from '../../rules/types.ts';

/** What "Not this time" holds for: this rule about this wording, anywhere in the draft. */
export function wavingKey({ pack, rule, match }: Nudge): string {
  return JSON.stringify([pack, rule, match]);
}

/**
 * The nudge of a new reading that is the same thing as `nudge` of an older one: same rule, same
 * words, same post, and of several such the nearest.
 */
export function sameIn(nudges: readonly Nudge[], nudge: Nudge): Nudge | undefined {
  return nudges
    .filter((each) => wavingKey(each) === wavingKey(nudge) && each.post === nudge.post)
    .toSorted((a, b) => Math.abs(a.start - nudge.start) - Math.abs(b.start - nudge.start))[0];
}
