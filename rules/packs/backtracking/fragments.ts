/**
 * The parts of a pattern put together: where a part can begin and end, and how often it can be passed over.
 * Ways are counted up to two, for two ways to one place are what makes a matcher try things twice.
 */
import { FREE, Guards, isImpossible } from './guards.ts';

/** How many ways there are, by what they ask of the characters around. */
export type Ways = ReadonlyMap<number, number>;
/** Ways to or from places, by place. */
export type Places = ReadonlyMap<number, Ways>;

export interface Fragment {
  readonly first: Places;
  readonly last: Places;
  readonly empty: Ways;
}

const NOWHERE: Places = new Map();
const NO_WAY: Ways = new Map();
const ONE_WAY: Ways = new Map([[FREE, 1]]);

/** A part that takes nothing, where the guard holds. */
export function nothing(guard: number = FREE): Fragment {
  return { first: NOWHERE, last: NOWHERE, empty: new Map([[guard, 1]]) };
}

/** A part that takes one character. */
export function place(at: number): Fragment {
  const here: Places = new Map([[at, ONE_WAY]]);
  return { first: here, last: here, empty: NO_WAY };
}

/** A part that can never be taken: an empty set, an alternation of nothing. */
export const NEVER: Fragment = { first: NOWHERE, last: NOWHERE, empty: NO_WAY };

/** Joins places: called for each pair that may follow one another. */
export type Join = (from: Places, to: Places) => void;

export function sequence(a: Fragment, b: Fragment, join: Join): Fragment {
  join(a.last, b.first);
  return {
    first: merge(a.first, through(a.empty, b.first)),
    last: merge(b.last, through(b.empty, a.last)),
    empty: both(a.empty, b.empty),
  };
}

export function either(a: Fragment, b: Fragment): Fragment {
  return {
    first: merge(a.first, b.first),
    last: merge(a.last, b.last),
    empty: sum(a.empty, b.empty),
  };
}

/** Once or not at all. An empty round through the part is not a second way: matchers rule it out. */
export function optional(a: Fragment): Fragment {
  return { ...a, empty: ONE_WAY };
}

/** Again and again, at least once. */
export function repeated(a: Fragment, join: Join): Fragment {
  join(a.last, a.first);
  return a;
}

/** Looked at on the way and not taken: what it tries costs time, and what follows begins where it began. */
export function lookedAt(a: Fragment): Fragment {
  return { first: a.first, last: NOWHERE, empty: new Map([[Guards.looked, 1]]) };
}

/** The ways of one after the other; what contradicts itself is no way. */
export function both(a: Ways, b: Ways): Ways {
  const ways = new Map<number, number>();
  for (const [one, count] of a) {
    for (const [other, times] of b) {
      const guard = one | other;
      if (isImpossible(guard)) continue;
      ways.set(guard, Math.min(2, (ways.get(guard) ?? 0) + count * times));
    }
  }
  return ways;
}

function sum(a: Ways, b: Ways): Ways {
  if (a.size === 0) return b;
  const ways = new Map(a);
  for (const [guard, count] of b) ways.set(guard, Math.min(2, (ways.get(guard) ?? 0) + count));
  return ways;
}

function through(ways: Ways, places: Places): Places {
  if (ways.size === 0) return NOWHERE;
  if (ways === ONE_WAY) return places;
  return new Map([...places].map(([at, own]) => [at, both(ways, own)]));
}

/** The places of both; the ways to one that is in both are added up. */
export function merge(a: Places, b: Places): Places {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const places = new Map(a);
  for (const [at, ways] of b) places.set(at, sum(places.get(at) ?? NO_WAY, ways));
  return places;
}
