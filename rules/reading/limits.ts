/** The `limit` key: at most so many nudges of one rule in a draft. */
import type { Nudge } from '../types.ts';
import type { ActiveRule } from './seats.ts';

/** Limits by `pack/rule`. */
export type Limits = ReadonlyMap<string, number>;

export function limitsOf(rules: readonly ActiveRule[]): Limits {
  return new Map(
    rules.flatMap(({ pack, rule }) =>
      rule.limit === undefined ? [] : [[`${pack}/${rule.id}`, rule.limit]],
    ),
  );
}

/** The nudges, each rule with no more than its limit. */
export function limited(nudges: Nudge[], limits: Limits): Nudge[] {
  if (limits.size === 0) return nudges;
  const spoken = new Map<string, number>();
  return nudges.filter(({ pack, rule }) => {
    const name = `${pack}/${rule}`;
    const times = (spoken.get(name) ?? 0) + 1;
    spoken.set(name, times);
    return times <= (limits.get(name) ?? Number.POSITIVE_INFINITY);
  });
}
