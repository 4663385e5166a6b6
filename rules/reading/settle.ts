/**
 * Which of several overlapping nudges speaks: the higher level, then the longer, then the earlier;
 * then by the names of pack and rule, so that the order of files and keys changes nothing.
 *
 * Nudges about a whole stretch (a sentence too long, a post too dense) and nudges about words in it
 * are settled apart: a long sentence hides no jargon, and jargon hides no long sentence.
 */
import type { Level, Nudge, Span } from '../types.ts';
import { firstFrom } from './in-order.ts';

/** A nudge on its way out. */
export interface Candidate extends Nudge {
  /** It is about a whole stretch, not about words. */
  readonly whole: boolean;
}

const WEIGHT: Readonly<Record<Level, number>> = { suggestion: 0, warning: 1, error: 2 };

/** The nudges that remain, in reading order. */
export function settle(candidates: readonly Candidate[]): Nudge[] {
  const ranked = [...candidates].sort(byRank);
  const kept: Candidate[] = [];
  const claimed = new Map<string, Span[]>();
  for (const candidate of ranked) {
    const layer = `${candidate.post} ${candidate.whole}`;
    const spans = claimed.get(layer) ?? [];
    const claim = reach(candidate);
    if (claim.end > claim.start) {
      if (!claimSpan(spans, claim)) continue;
      claimed.set(layer, spans);
    }
    kept.push(candidate);
  }
  return kept.sort(byPlace).map(({ whole: _, ...nudge }) => nudge);
}

/** All that a nudge and its fixes touch. */
function reach(nudge: Nudge): Span {
  let { start, end } = nudge;
  for (const fix of nudge.fixes) {
    start = Math.min(start, fix.start ?? start);
    end = Math.max(end, fix.end ?? end);
  }
  return { start, end };
}

/** Puts a span among claimed ones, kept in order; false where it overlaps one. */
function claimSpan(spans: Span[], span: Span): boolean {
  const place = firstFrom(spans, span.start);
  const before = spans[place - 1];
  const after = spans[place];
  if (before !== undefined && before.end > span.start) return false;
  if (after !== undefined && after.start < span.end) return false;
  spans.splice(place, 0, span);
  return true;
}

function byRank(a: Candidate, b: Candidate): number {
  return (
    WEIGHT[b.level] - WEIGHT[a.level] ||
    b.end - b.start - (a.end - a.start) ||
    a.post - b.post ||
    a.start - b.start ||
    byName(a, b)
  );
}

function byPlace(a: Nudge, b: Nudge): number {
  return a.post - b.post || a.start - b.start || b.end - a.end || byName(a, b);
}

function byName(a: Nudge, b: Nudge): number {
  return compare(a.pack, b.pack) || compare(a.rule, b.rule) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
