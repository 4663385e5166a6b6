/**
 * Length: a post longer than its site takes, or than it should be, as the site itself counts
 * (rules/draft/length.ts). What is too much is what is marked.
 *
 *     extends: length
 *     message: "%[3]s too many for one post: say it in two?"
 *
 * - `max`: the most that is right (without it, the most the site takes)
 * - `min`: fewer than this is too little
 *
 * The message gets the post's length, the figure it is outside of, and by how much.
 */
import { limitOf, measure } from '../draft/length.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { DraftFinding, DraftReader } from './reader.ts';

export interface LengthSpec {
  readonly max?: number;
  readonly min?: number;
}

/** Reads `max` and `min`. */
export function compileLength(keys: RuleKeys): LengthSpec {
  const [max, min] = [keys.number('max'), keys.number('min')];
  for (const [key, figure] of [['max', max] as const, ['min', min] as const]) {
    if (figure !== undefined && figure <= 0) keys.problem([key], `\`${key}\` must be above 0.`);
  }
  return { ...(max !== undefined && { max }), ...(min !== undefined && { min }) };
}

export function readyLength(spec: LengthSpec): DraftReader {
  return {
    reads: 'draft',
    read: ({ posts, site }) =>
      posts.flatMap(({ text }, post): DraftFinding[] => {
        if (text.trim() === '') return [];
        const finding = outside(spec, site, text);
        return finding === undefined ? [] : [{ post, whole: true, ...finding }];
      }),
  };
}

function outside(
  { max, min }: LengthSpec,
  site: string,
  text: string,
): Pick<DraftFinding, 'start' | 'end' | 'args'> | undefined {
  const most = max ?? (min === undefined ? limitOf(site) : undefined);
  const { length, past } = measure(site, text, most);
  if (most !== undefined && past !== undefined) {
    return { start: past, end: text.length, args: [length, most, length - most] };
  }
  if (min === undefined || length >= min) return undefined;
  return { start: 0, end: text.length, args: [length, min, min - length] };
}
