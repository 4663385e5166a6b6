/** Reads what is wider than a piece: first sentences, whole posts, and the thread as one. */
import { sentencesOf } from '../draft/sentences.ts';
import type { Unit } from '../kinds/reader.ts';
import type { Scope } from '../packs/pack.ts';
import type { Span } from '../types.ts';
import {
  type PieceReader,
  type PieceReading,
  readsEveryUnit,
  type Sighted,
  type TextSeat,
} from './piece.ts';
import { moveSaid, type Said } from './said.ts';
import { isNarrow, seesEntities } from './seats.ts';

/** A post and its pieces, each at its place. */
export interface PostReading {
  readonly text: string;
  readonly pieces: readonly { readonly at: number; readonly reading: PieceReading }[];
}

export interface WideReader {
  /** What is said of a post as a whole. */
  readPost(post: PostReading): readonly Said[];
  /** What is said of all posts together, each with the post it is about. */
  readThread(
    posts: readonly PostReading[],
  ): readonly { readonly post: number; readonly said: Said }[];
}

/** Stands between the posts of a thread that is read as one text. */
const BREAK = '\n\n';

export function createWideReader(
  seats: readonly TextSeat[],
  { readUnit }: Pick<PieceReader, 'readUnit'>,
): WideReader {
  const wide = seats.flatMap((seat, i) => (isNarrow(seat.scope) ? [] : [{ seat, i }]));

  function readPost(post: PostReading): readonly Said[] {
    return read(post, (scope) => scope !== 'thread');
  }

  function readThread(posts: readonly PostReading[]): { post: number; said: Said }[] {
    if (!wide.some(({ seat }) => seat.scope === 'thread')) return [];
    const starts: number[] = [];
    let text = '';
    const pieces = posts.flatMap((post) => {
      if (text !== '') text += BREAK;
      const start = text.length;
      starts.push(start);
      text += post.text;
      return post.pieces.map(({ at, reading }) => ({ at: start + at, reading }));
    });
    return read({ text, pieces }, (scope) => scope === 'thread').map((said) => {
      const post = Math.max(
        0,
        starts.findLastIndex((start) => start <= said.start),
      );
      return { post, said: inPost(said, starts[post] ?? 0, posts[post]?.text.length ?? 0) };
    });
  }

  function read(post: PostReading, asked: (scope: Scope) => boolean): readonly Said[] {
    let prose: string | undefined;
    return wide.flatMap(({ seat, i }): readonly Said[] => {
      if (!asked(seat.scope)) return [];
      const sighted = sightedIn(post, i);
      if (sighted === undefined && !readsEveryUnit(seat)) return [];
      prose ??= proseOfPost(post);
      const read = seesEntities(seat.scope) ? post.text : prose;
      const { start, end } = stretch(seat.scope, read);
      const unit: Unit = { text: read.slice(start, end), raw: post.text.slice(start, end) };
      return readUnit(i, unit, start, sighted ?? { hits: [], patterns: [] });
    });
  }

  return { readPost, readThread };
}

/** What was sighted for a seat in all pieces together; undefined where nothing was. */
function sightedIn({ pieces }: PostReading, seat: number): Sighted | undefined {
  const hits: Sighted['hits'] = [];
  const patterns = new Set<number>();
  for (const { at, reading } of pieces) {
    const sighted = reading.beyond.get(seat);
    if (sighted === undefined) continue;
    for (const { start, end, item } of sighted.hits) {
      hits.push({ start: start + at, end: end + at, item });
    }
    for (const pattern of sighted.patterns) patterns.add(pattern);
  }
  if (hits.length === 0 && patterns.size === 0) return undefined;
  return { hits, patterns: [...patterns].sort((a, b) => a - b) };
}

function proseOfPost({ text, pieces }: PostReading): string {
  let prose = '';
  for (const { at, reading } of pieces) prose += text.slice(prose.length, at) + reading.prose;
  return prose + text.slice(prose.length);
}

function stretch(scope: Scope, text: string): Span {
  const all = { start: 0, end: text.length };
  return scope === 'first-sentence' ? (sentencesOf(text)[0] ?? all) : all;
}

/** In offsets of the post it starts in, and no longer than that post. */
function inPost(said: Said, start: number, length: number): Said {
  const own = moveSaid(said, -start);
  if (own.end <= length) return own;
  return { ...own, end: length, match: own.match.slice(0, length - own.start), fixes: [] };
}
