import type { Level, Nudge } from '../../rules/types.ts';

/** A stretch of a text that is marked at one level, or not at all. `start` in UTF-16 units. */
export interface MarkedPart {
  readonly start: number;
  readonly text: string;
  readonly level?: Level;
}

/** A text cut at the edges of its nudges, which do not overlap; together the parts are the text again. */
export function markedParts(text: string, nudges: readonly Nudge[]): readonly MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  const take = (end: number, level?: Level) => {
    if (end > at) parts.push({ start: at, text: text.slice(at, end), ...(level && { level }) });
    at = Math.max(at, end);
  };
  for (const { start, end, level } of nudges.toSorted((a, b) => a.start - b.start)) {
    take(start);
    take(end, level);
  }
  take(text.length);
  return parts;
}
