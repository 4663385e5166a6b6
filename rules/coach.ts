/** The coach: packs compiled and ready. A draft in, nudges out, the same for the same draft. */
import { piecesOf } from './draft/pieces.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { DraftReader } from './kinds/reader.ts';
import type { CompiledPack } from './packs/pack.ts';
import { limited, limitsOf } from './reading/limits.ts';
import { createLookout } from './reading/lookout.ts';
import { occasionOf } from './reading/occasion.ts';
import { createParsedReader } from './reading/parsed.ts';
import { createPieceReader, type PieceReading } from './reading/piece.ts';
import { createPieceHas } from './reading/post-terms.ts';
import { nudgeOf, type Said, say } from './reading/said.ts';
import {
  activeRules,
  draftSeats,
  grammarSeats,
  isNarrow,
  type Seat,
  textSeats,
  type Wishes,
} from './reading/seats.ts';
import { type Candidate, settle } from './reading/settle.ts';
import { createWideReader, type PostReading } from './reading/wide.ts';
import type { Draft, Nudge } from './types.ts';

/** How far to read: `phrases` parses no sentence that has not been parsed before, which is slower. */
export type Depth = 'phrases' | 'all';

export interface CoachOptions extends Wishes {
  /** Without it, rules that need the grammar keep quiet. */
  readonly grammar?: Grammar;
}

export interface Coach {
  /**
   * What there is to say about a draft, in reading order: by post, then by place. Where nudges
   * overlap, the higher level speaks, then the longer, then the earlier.
   */
  read(draft: Draft, depth?: Depth): Nudge[];
  /**
   * Reads paragraphs that are new, so that reading the draft is quick then. `enough` is asked before each but the
   * first; true once all are read. For drafts so long that they would hold the page if read at once.
   */
  readAhead(draft: Draft, depth: Depth, enough: () => boolean): boolean;
  /** Whether any active rule needs the grammar. */
  readonly needsGrammar: boolean;
}

/** Makes packs ready to read drafts. A coach remembers what it read, so keep it while somebody writes. */
export function createCoach(packs: readonly CompiledPack[], options: CoachOptions = {}): Coach {
  const rules = activeRules(packs, options);
  const seats = textSeats(rules);
  const ofGrammar = grammarSeats(rules);
  const wide = createLookout(seats, ({ scope }) => !isNarrow(scope), { lines: true });
  const readPiece = createPieceReader(seats, wide);
  const wideReader = createWideReader(seats, wide);
  const parsedReader = createParsedReader(ofGrammar, options.grammar);
  const ofDraft = draftSeats(rules);
  const limits = limitsOf(rules);
  const pieceHas = createPieceHas(rules.map(({ rule }) => rule));
  let known = new Map<string, PieceReading>();

  function readPosts(draft: Draft): readonly PostReading[] {
    const fresh = new Map<string, PieceReading>();
    const posts = draft.posts.map(({ text }) => ({
      text,
      pieces: piecesOf(text).map(({ start, end }) => {
        const raw = text.slice(start, end);
        const reading = fresh.get(raw) ?? known.get(raw) ?? readPiece(raw);
        fresh.set(raw, reading);
        return { at: start, reading };
      }),
    }));
    known = fresh;
    return posts;
  }

  function readAhead(draft: Draft, depth: Depth, enough: () => boolean): boolean {
    let begun = false;
    for (const { text } of draft.posts) {
      for (const { start, end } of piecesOf(text)) {
        const raw = text.slice(start, end);
        let reading = known.get(raw);
        if (reading !== undefined && (depth !== 'all' || parsedReader.hasRead(reading))) continue;
        if (begun && enough()) return false;
        begun = true;
        reading ??= readPiece(raw);
        known.set(raw, reading);
        parsedReader.read(reading, depth === 'all');
      }
    }
    return true;
  }

  function read(draft: Draft, depth: Depth = 'all'): Nudge[] {
    const posts = readPosts(draft);
    const maySpeak = occasionOf(draft, posts, pieceHas);
    const candidates: Candidate[] = [];
    const hear = (heard: readonly Said[], post: number, at: number) => {
      for (const said of heard) {
        if (maySpeak(said.active.rule, post)) candidates.push(nudgeOf(said, post, at));
      }
    };
    posts.forEach((post, i) => {
      for (const { at, reading } of post.pieces) {
        hear(reading.said, i, at);
        hear(parsedReader.read(reading, depth === 'all'), i, at);
      }
      hear(wideReader.readPost(post), i, 0);
    });
    if (depth === 'all') parsedReader.forget();
    for (const { post, said } of wideReader.readThread(posts)) hear([said], post, 0);
    for (const { post, said } of readDraft(ofDraft, draft)) hear([said], post, 0);
    return limited(settle(candidates), limits);
  }

  return { read, readAhead, needsGrammar: ofGrammar.length > 0 };
}

/** What the rules say that look at the draft as a whole. */
function readDraft(
  seats: readonly Seat<DraftReader>[],
  draft: Draft,
): readonly { readonly post: number; readonly said: Said }[] {
  return seats.flatMap(({ active, reader }) =>
    reader.read(draft).flatMap((finding) => {
      const { post } = finding;
      const text = draft.posts[post]?.text ?? '';
      return say(active, { text, raw: text }, 0, [finding]).map((said) => ({ post, said }));
    }),
  );
}
