import type { Fix, Nudge } from '../../rules/types.ts';

/** The text with a fix in place. */
export function withFix(text: string, nudge: Nudge, fix: Fix): string {
  const { start = nudge.start, end = nudge.end } = fix;
  return text.slice(0, start) + fix.text + text.slice(end);
}
