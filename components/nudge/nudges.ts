import type { Fix, Nudge } from '../../rules/types.ts';

/** Names a nudge within one reading of a draft. */
export function nudgeKey(nudge: Nudge): string {
  return `${nudge.pack}/${nudge.rule}@${nudge.post}:${nudge.start}-${nudge.end}`;
}

function inReadingOrder(a: Nudge, b: Nudge): number {
  return a.post - b.post || a.start - b.start || a.end - b.end;
}

/**
 * Where a nudge stands among `nudges` (in reading order), and what comes before and after. It may have left the list,
 * because it was taken or silenced: then `index` is absent, and its neighbours are those of the place where it was.
 */
export function neighbours(
  nudges: readonly Nudge[],
  nudge: Nudge,
): { readonly index?: number; readonly previous?: Nudge; readonly next?: Nudge } {
  const index = nudges.findIndex((other) => nudgeKey(other) === nudgeKey(nudge));
  const known = index >= 0;
  const previous = known
    ? nudges[index - 1]
    : nudges.findLast((other) => inReadingOrder(other, nudge) < 0);
  const next = known
    ? nudges[index + 1]
    : nudges.find((other) => inReadingOrder(other, nudge) >= 0);
  return { ...(known && { index }), ...(previous && { previous }), ...(next && { next }) };
}

/**
 * The text a fix would take away, out of the post it is about; without a post that still holds the nudge, out of the
 * nudge's own match. Absent where a fix reaches beyond all that is known.
 */
export function replacedBy(nudge: Nudge, fix: Fix, post?: string): string | undefined {
  const start = fix.start ?? nudge.start;
  const end = fix.end ?? nudge.end;
  if (start >= end) return undefined;
  if (post?.slice(nudge.start, nudge.end) === nudge.match) return post.slice(start, end);
  if (start < nudge.start || end > nudge.end) return undefined;
  return nudge.match.slice(start - nudge.start, end - nudge.start);
}

/** Fixes that take the same text away. */
export interface FixGroup {
  /** The text they replace, where it is known. */
  readonly before?: string;
  readonly fixes: readonly Fix[];
}

/** A nudge's fixes, together where they replace the same text, otherwise in their order. */
export function fixesByText(nudge: Nudge, post?: string): readonly FixGroup[] {
  const groups = new Map<string | undefined, Fix[]>();
  for (const fix of nudge.fixes) {
    const before = replacedBy(nudge, fix, post);
    const group = groups.get(before);
    if (group) group.push(fix);
    else groups.set(before, [fix]);
  }
  return [...groups].map(([before, fixes]) =>
    before === undefined ? { fixes } : { before, fixes },
  );
}

/** The nudges whose fixes may be taken together, where there is more than one. */
export function sureOnes(nudges: readonly Nudge[]): readonly Nudge[] {
  const sure = nudges.filter((nudge) => nudge.sure);
  return sure.length > 1 ? sure : [];
}
