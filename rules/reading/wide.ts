/** Reads what is wider than a piece: first sentences, whole posts, and the thread as one. */
import { sentencesOf } from '../draft/sentences.ts';
import type { Scope } from '../packs/pack.ts';
import type { Lookout } from './lookout.ts';
import type { PieceReading } from './piece.ts';
import { moveSaid, type Said } from './said.ts';
import { isNarrow, seesEntities, type TextSeat } from './seats.ts';
import { NOTHING, type PlacedUnit, readsEveryUnit, readUnit } from './unit.ts';

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

export function createWideReader(seats: readonly TextSeat[], lookout: Lookout): WideReader {
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
    const sighted = lookout.sightedIn(
      post.pieces.map(({ at, reading }) => ({ at, sight: reading.sight })),
    );
    const units = new Map<Scope, PlacedUnit>();
    let prose: string | undefined;
    const said: Said[] = [];
    for (const { seat, i } of wide) {
      const { scope } = seat;
      const seen = sighted.get(i);
      if (!asked(scope) || (seen === undefined && !readsEveryUnit(seat))) continue;
      let placed = units.get(scope);
      if (placed === undefined) {
        prose ??= proseOfPost(post);
        placed = place(scope, post, seesEntities(scope) ? post.text : prose);
        units.set(scope, placed);
      }
      said.push(...readUnit(seat, placed, seen ?? NOTHING, lookout));
    }
    return said;
  }

  return { readPost, readThread };
}

function proseOfPost({ text, pieces }: PostReading): string {
  let prose = '';
  for (const { at, reading } of pieces) prose += text.slice(prose.length, at) + reading.prose;
  return prose + text.slice(prose.length);
}

/** The unit of a scope; `text` is what the scope sees of the post. */
function place(scope: Scope, { text: raw, pieces }: PostReading, text: string): PlacedUnit {
  if (scope === 'first-sentence') {
    const { start, end } = sentencesOf(text, 1)[0] ?? { start: 0, end: text.length };
    return { at: start, unit: { text: text.slice(start, end), raw: raw.slice(start, end) } };
  }
  if (seesEntities(scope)) return { at: 0, unit: { text, raw } };
  return { at: 0, unit: { text, raw, parts: pieces.map(({ reading }) => reading.unit) } };
}

/** In offsets of the post it starts in, and no longer than that post. */
function inPost(said: Said, start: number, length: number): Said {
  const own = moveSaid(said, -start);
  if (own.end <= length) return own;
  return { ...own, end: length, match: own.match.slice(0, length - own.start), fixes: [] };
}
