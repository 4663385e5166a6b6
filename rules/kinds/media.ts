/**
 * Media: pictures and films without a description, or a post without a picture. Speaks once a post,
 * about no words in it.
 *
 *     extends: media
 *     message: "What would you say about the picture on the phone? Add that as its description."
 *     missing: description
 *     media: [image, gif]
 *
 * - `missing`: `description` (the usual) or `media`
 * - `media`: which are meant: `image`, `gif`, `video` (all, where it does not say)
 *
 * The message gets how many are not described; for `missing: media`, nothing.
 */
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Media } from '../types.ts';
import type { DraftFinding, DraftReader } from './reader.ts';

export interface MediaSpec {
  readonly missing: 'description' | 'media';
  readonly media: readonly Media['kind'][];
}

const MEDIA: readonly Media['kind'][] = ['image', 'gif', 'video'];

/** Reads `missing` and `media`. */
export function compileMedia(keys: RuleKeys): MediaSpec {
  const missing = keys.oneOf('missing', ['description', 'media']) ?? 'description';
  const asked = keys.list('media').flatMap((written, i) => {
    const kind = MEDIA.find((each) => each === written);
    if (kind === undefined) keys.problem(['media', i], `Media are ${MEDIA.join(', ')}.`);
    return kind ?? [];
  });
  return { missing, media: asked.length === 0 ? MEDIA : asked };
}

export function readyMedia({ missing, media }: MediaSpec): DraftReader {
  return {
    reads: 'draft',
    read: ({ posts }) =>
      posts.flatMap(({ text, media: all = [] }, post): DraftFinding[] => {
        const meant = all.filter(({ kind }) => media.includes(kind));
        if (missing === 'media') {
          return meant.length > 0 || text.trim() === '' ? [] : [about(post, [])];
        }
        const bare = meant.filter(({ described }) => !described).length;
        return bare === 0 ? [] : [about(post, [bare])];
      }),
  };
}

function about(post: number, args: DraftFinding['args']): DraftFinding {
  return { post, start: 0, end: 0, args, whole: true };
}
