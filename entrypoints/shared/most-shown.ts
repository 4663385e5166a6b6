import type { Strength } from '../../rules/packs/pack.ts';

/** How many nudges may show at once. A light touch is three at a time: docs/house-packs.md. */
export function mostShown(strength: Strength): number {
  return strength === 'light' ? 3 : Number.POSITIVE_INFINITY;
}
