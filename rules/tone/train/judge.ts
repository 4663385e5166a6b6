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

const DRAWS = 1000;

/**
 * Between what figures the area under the curve lies nine times in ten, had other texts of the same kind been judged:
 * both sides drawn anew with replacement (bootstrap), the same way each time.
 */
export function interval(
  higher: readonly number[],
  lower: readonly number[],
): readonly [low: number, high: number] {
  const draw = drawing(20_091_104);
  const figures = Array.from({ length: DRAWS }, () => auc(draw(higher), draw(lower)))
    .filter((figure) => !Number.isNaN(figure))
    .toSorted((a, b) => a - b);
  const at = (share: number) => figures[Math.round(share * (figures.length - 1))] ?? Number.NaN;
  return [at(0.05), at(0.95)];
}

function drawing(seed: number): (scores: readonly number[]) => readonly number[] {
  let state = seed;
  return (scores) =>
    scores.map((score) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return scores[Math.floor((state / 2 ** 32) * scores.length)] ?? score;
    });
}
