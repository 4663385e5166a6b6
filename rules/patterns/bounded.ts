/** Patterns whose endless repeats would be slow on a long draft, with those repeats given a limit. */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/** How often a repeat may go round that has endless repeats inside: eight items of a list, say. */
const MOST_ROUND_OTHERS = 8;

/** The pattern's source with `*`, `+` and `{2,}` repeating no more often than `most` times. */
export function boundRepeats(pattern: AST.Pattern, most: number): string {
  const limits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter({ element, end, min, max, greedy }) {
      if (max !== Number.POSITIVE_INFINITY) return;
      const limit = isEndless(element) ? Math.min(most, MOST_ROUND_OTHERS) : most;
      const text = `{${min},${Math.max(min, limit)}}${greedy ? '' : '?'}`;
      limits.push({ from: element.end - pattern.start, to: end - pattern.start, text });
    },
  });
  // From the back, so that the places of those before stay right.
  return limits
    .sort((a, b) => b.from - a.from)
    .reduce(
      (source, { from, to, text }) => source.slice(0, from) + text + source.slice(to),
      pattern.raw,
    );
}

/** Whether there is an endless repeat in a part. */
function isEndless(element: AST.Element): boolean {
  let endless = false;
  visitRegExpAST(element, {
    onQuantifierEnter({ max }) {
      if (max === Number.POSITIVE_INFINITY) endless = true;
    },
  });
  return endless;
}
