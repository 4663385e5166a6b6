import type { Level, Nudge } from './types.ts';

const firmness: Readonly<Record<Level, number>> = { suggestion: 0, warning: 1, error: 2 };

/**
 * The nudges worth a writer's eye when only `most` may show: the firmer first, of equals the earlier;
 * given back in reading order. The rest come forward as these are dealt with.
 */
export function mostTelling(nudges: readonly Nudge[], most: number): readonly Nudge[] {
  if (nudges.length <= most) return nudges;
  const chosen = new Set(
    nudges.toSorted((a, b) => firmness[b.level] - firmness[a.level]).slice(0, most),
  );
  return nudges.filter((nudge) => chosen.has(nudge));
}
