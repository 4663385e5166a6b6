import type { Level, Nudge } from '../../rules/types.ts';

/** A nudge about one word, at a place in a post. */
export function nudgeAt(match: string, start = 0, level: Level = 'suggestion'): Nudge {
  return {
    ...{ pack: 'plain-words', rule: match, category: 'jargon', level, post: 0 },
    ...{ start, end: start + match.length, match, message: `About ${match}.`, fixes: [] },
  };
}
