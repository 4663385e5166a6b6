/** Patterns whose endless repeats would be slow on a long draft, with those repeats given a limit. */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/** The pattern's source with `*`, `+` and `{2,}` repeating no more often than `most` times. */
export function boundRepeats(pattern: AST.Pattern, most: number): string {
  const limits: { readonly from: number; readonly to: number; readonly text: string }[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter({ element, end, min, max, greedy }) {
      if (max !== Number.POSITIVE_INFINITY) return;
      const text = `{${min},${Math.max(min, most)}}${greedy ? '' : '?'}`;
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
