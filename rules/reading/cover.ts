/** What many spans cover, in an order that makes asking quick: a rule may find thousands of things in one text. */
import type { Span } from '../types.ts';
import { firstFrom } from './in-order.ts';

export interface Cover {
  readonly isEmpty: boolean;
  /** Whether one of the spans has all of this one. */
  holds(span: Span): boolean;
  /** Whether one of the spans shares a character with this one. */
  touches(span: Span): boolean;
}

/** The cover of spans in any order. */
export function coverOf(spans: readonly Span[]): Cover {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let furthest = 0;
  /** How far each span and all before it reach. */
  const reach = sorted.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });

  /** How far the spans reach that start before a place. */
  function reachBefore(place: number): number {
    return reach[firstFrom(sorted, place) - 1] ?? -1;
  }

  return {
    isEmpty: sorted.length === 0,
    holds: ({ start, end }) => reachBefore(start + 1) >= end,
    touches: ({ start, end }) => reachBefore(end) > start,
  };
}
