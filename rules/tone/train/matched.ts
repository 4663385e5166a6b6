/** Two lots of texts of the same lengths, so that no judgement between them rests on length. */

/** Lengths this near, in UTF-16 units, are the same. */
const STEP = 20;

/** As many texts of one lot as of the other at every length, the first there are. */
export function matched<T extends { readonly text: string }>(
  some: readonly T[],
  others: readonly T[],
): { readonly some: readonly T[]; readonly others: readonly T[] } {
  const length = ({ text }: T) => Math.floor(text.length / STEP);
  const bins = [Map.groupBy(some, length), Map.groupBy(others, length)] as const;
  const each = [...bins[0]].map(([at, here]) => {
    const there = bins[1].get(at) ?? [];
    const count = Math.min(here.length, there.length);
    return { here: here.slice(0, count), there: there.slice(0, count) };
  });
  return {
    some: each.flatMap(({ here }) => here),
    others: each.flatMap(({ there }) => there),
  };
}
