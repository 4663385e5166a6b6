/** Spans that are in the order of their places. */
import type { Span } from '../types.ts';

/** The index of the first span that starts at a place or after it; their number where none does. */
export function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
