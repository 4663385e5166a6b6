/** The coach: packs compiled and ready. A draft in, nudges out, the same for the same draft. */
import { piecesOf } from './draft/pieces.ts';
import type { Grammar } from './grammar/grammar.ts';
import type { CompiledPack } from './packs/pack.ts';
import { createPieceReader, type PieceReading } from './reading/piece.ts';
import { nudgeOf } from './reading/said.ts';
import { activeRules, grammarSeats, textSeats } from './reading/seats.ts';
import { type Candidate, settle } from './reading/settle.ts';
import type { Draft, Nudge } from './types.ts';

/** How far to read: `phrases` leaves out what needs the grammar, which is slower. */
export type Depth = 'phrases' | 'all';

export interface CoachOptions {
  /** What is off: `pack` or `pack/rule`. */
  readonly off?: readonly string[];
  /** Without it, rules that need the grammar keep quiet. */
  readonly grammar?: Grammar;
}

export interface Coach {
  /**
   * What there is to say about a draft, in reading order: by post, then by place. Where nudges
   * overlap, the higher level speaks, then the longer, then the earlier.
   */
  read(draft: Draft, depth?: Depth): Nudge[];
  /** Whether any active rule needs the grammar. */
  readonly needsGrammar: boolean;
}

/** Makes packs ready to read drafts. A coach remembers what it read, so keep it while somebody writes. */
export function createCoach(packs: readonly CompiledPack[], options: CoachOptions = {}): Coach {
  const rules = activeRules(packs, options.off ?? []);
  const grammar = grammarSeats(rules);
  const pieceReader = createPieceReader(textSeats(rules));
  let known = new Map<string, PieceReading>();

  function read(draft: Draft): Nudge[] {
    const fresh = new Map<string, PieceReading>();
    const candidates: Candidate[] = [];
    draft.posts.forEach(({ text }, post) => {
      for (const { start, end } of piecesOf(text)) {
        const raw = text.slice(start, end);
        const reading = fresh.get(raw) ?? known.get(raw) ?? pieceReader.read(raw);
        fresh.set(raw, reading);
        for (const said of reading.said) candidates.push(nudgeOf(said, post, start));
      }
    });
    known = fresh;
    return settle(candidates);
  }

  return { read, needsGrammar: grammar.length > 0 };
}
