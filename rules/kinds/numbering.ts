/**
 * Numbering: the posts of a thread, numbered or not. A long thread should have numbers, and numbers that
 * are there should be right.
 *
 *     extends: numbering
 *     message: "“%s” here tells people where they are."
 *     posts: 4
 *
 * `posts` is from how many posts on a thread should be numbered (4). Numbers are looked for at the start
 * and the end of a post: `1/`, `1/5`, `(1/5)`, `1 of 5`. A total higher than the posts there are is let be:
 * they may still come. The message gets the number a post should have; a wrong one is offered right.
 */
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { DraftFinding, DraftReader } from './reader.ts';

export interface NumberingSpec {
  readonly posts: number;
}

/** Reads `posts`. */
export function compileNumbering(keys: RuleKeys): NumberingSpec {
  return { posts: keys.number('posts') ?? 4 };
}

export function readyNumbering({ posts: least }: NumberingSpec): DraftReader {
  return {
    reads: 'draft',
    read({ posts }) {
      if (posts.length < 2 || posts.some(({ text }) => text.trim() === '')) return [];
      const numbers = posts.map(({ text }) => numberOf(text, posts.length));
      if (numbers.every((number) => number === undefined)) {
        return posts.length < least ? [] : [missing(0, `1/${posts.length}`)];
      }
      return numbers.flatMap((number, post): DraftFinding[] => {
        const total = numbers.some((each) => each?.total !== undefined) ? posts.length : undefined;
        const right = `${post + 1}/${total ?? ''}`;
        // A first post is often an opening line, and what comes before its numbers.
        if (number === undefined) return post === 0 ? [] : [missing(post, right)];
        const { at, total: written, start, end } = number;
        if (at === post + 1 && (written === undefined || written >= posts.length)) return [];
        return [{ post, start, end, args: [right], fixes: [{ text: right }] }];
      });
    },
  };
}

function missing(post: number, right: string): DraftFinding {
  return { post, start: 0, end: 0, args: [right], whole: true };
}

interface Numbered {
  readonly at: number;
  readonly total?: number;
  readonly start: number;
  readonly end: number;
}

const PLACES = [
  /^[^\p{L}\p{N}]{0,6}(\d{1,2}(?: ?\/(?: ?\d{1,2})?| of \d{1,2}))(?![\w/-])/u,
  /(?<![\w/-])(\d{1,2}(?: ?\/(?: ?\d{1,2})?| of \d{1,2}))[^\p{L}\p{N}]{0,4}$/u,
];

/** The number a post has; what could not be one of so many posts is a date, a score or a share. */
function numberOf(text: string, posts: number): Numbered | undefined {
  for (const place of PLACES) {
    const found = place.exec(text);
    const written = found?.[1];
    if (found === null || written === undefined) continue;
    const [at = 0, total] = (written.match(/\d+/g) ?? []).map(Number);
    if (at < 1 || at > posts + 1 || (total !== undefined && total < at)) continue;
    const start = found.index + found[0].indexOf(written);
    return { at, start, end: start + written.length, ...(total !== undefined && { total }) };
  }
  return undefined;
}
