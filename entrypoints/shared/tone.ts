import type { ToneState } from '../../components/shapes.ts';
import { readTone } from '../../rules/tone/read-tone.ts';
import type { Draft, Nudge } from '../../rules/types.ts';

/** How a draft sounds, its phrases as they stand in it; undefined for a reply, which is talk, or too few words. */
export function toneOf({ posts, reply }: Draft, nudges: readonly Nudge[]): ToneState | undefined {
  const tone = reply ? undefined : readTone(posts, nudges);
  if (!tone) return undefined;
  const phrases = tone.phrases.map(({ post, start, end }) =>
    (posts[post]?.text ?? '').slice(start, end).replace(/\s+/g, ' '),
  );
  return { ...tone, phrases };
}
