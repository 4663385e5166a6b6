/** How well scores tell two kinds of text apart. */

/**
 * The area under the curve: how often a text of the first kind scores higher than one of the second, ties counting
 * half. 0.5 is chance, 1 is never wrong; NaN where there is nothing to compare.
 */
export function auc(higher: readonly number[], lower: readonly number[]): number {
  const all = [
    ...higher.map((score) => ({ score, high: 1 })),
    ...lower.map((score) => ({ score, high: 0 })),
  ].toSorted((a, b) => a.score - b.score);
  let below = 0;
  let wins = 0;
  for (let i = 0; i < all.length; ) {
    const score = all[i]?.score;
    let highs = 0;
    let lows = 0;
    for (; i < all.length && all[i]?.score === score; i += 1) {
      if (all[i]?.high === 1) highs += 1;
      else lows += 1;
    }
    wins += highs * (below + lows / 2);
    below += lows;
  }
  return wins / (higher.length * lower.length);
}
