import type { PillState } from '../../components/shapes.ts';
import type { Nudge, Post } from '../../rules/types.ts';

/** How the pill carries itself. */
export type Mood = Pick<PillState, 'faded' | 'well'>;

/** From so many words on, a draft without a nudge is worth a tick. */
const goodStretch = 20;

/**
 * The pill once the writer has paused. That a draft reads well is said rarely: when the last of its nudges has gone, or
 * a good stretch of it needed none.
 */
export function moodAtRest(
  nudges: readonly Nudge[],
  posts: readonly Post[],
  hadNudges: boolean,
): Mood {
  if (nudges.length > 0) return {};
  const words = posts.flatMap(({ text }) => text.match(/\S+/g) ?? []).length;
  return { well: words > 0 && (hadNudges || words >= goodStretch) };
}
