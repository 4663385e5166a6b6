/** Reads one piece of a post with every rule that looks no further than a piece. */
import { type Entity, entitiesOf, proseOf } from '../draft/entities.ts';
import { sentencesOf } from '../draft/sentences.ts';
import type { Unit } from '../kinds/reader.ts';
import type { Scope } from '../packs/pack.ts';
import type { Span } from '../types.ts';
import {
  createLookout,
  type Lookout,
  type PieceWords,
  type Sight,
  wordsOfPiece,
} from './lookout.ts';
import type { Said } from './said.ts';
import { isNarrow, seesEntities, type TextSeat } from './seats.ts';
import { NOTHING, type PlacedUnit, readsEveryUnit, readUnit } from './unit.ts';

/** A piece as it was read. All offsets are from its start. */
export interface PieceReading {
  readonly raw: string;
  readonly prose: string;
  /** The same as one unit, for what reads on from here. */
  readonly unit: Unit;
  readonly words: PieceWords;
  readonly entities: readonly Entity[];
  readonly sentences: readonly Span[];
  readonly said: readonly Said[];
  /** What rules that look further than a piece may need to know of it. */
  readonly sight: Sight;
}

/** Reads pieces for these seats; `wide` looks out for the rules that read on from there. */
export function createPieceReader(
  seats: readonly TextSeat[],
  wide: Lookout,
): (raw: string) => PieceReading {
  const lookout = createLookout(seats, ({ scope }) => isNarrow(scope));
  /** Seats that read every unit, whether or not anything was sighted. */
  const always = seats.flatMap((seat, i) =>
    isNarrow(seat.scope) && readsEveryUnit(seat) ? [i] : [],
  );

  return (raw) => {
    const entities = entitiesOf(raw);
    const prose = proseOf(raw, entities);
    const words = wordsOfPiece(prose, raw);
    const sentences = sentencesOf(prose);
    const sighted = lookout.sightedIn([{ at: 0, sight: lookout.look(words) }]);
    for (const i of always) if (!sighted.has(i)) sighted.set(i, NOTHING);
    const said: Said[] = [];
    const unit = pieceUnit(prose, raw, sentences);
    /** Rules of one scope are handed the same units, so that what is counted in them is counted once. */
    const units = new Map<Scope, readonly PlacedUnit[]>();
    for (const [i, what] of sighted) {
      const seat = seats[i];
      if (seat === undefined) continue;
      const { scope } = seat;
      let placed = units.get(scope);
      if (placed === undefined) {
        const seen = seesEntities(scope) ? raw : prose;
        placed =
          scope === 'text'
            ? [{ at: 0, unit }]
            : spansOf(scope, entities, sentences).map((span, i) => ({
                at: span.start,
                // What is counted in a sentence is counted once, for itself and for its piece.
                unit:
                  (scope === 'sentence' ? unit.sentences?.[i] : undefined) ??
                  unitAt(span, seen, raw),
              }));
        units.set(scope, placed);
      }
      for (const unit of placed) said.push(...readUnit(seat, unit, what, lookout));
    }
    return { raw, prose, unit, words, entities, sentences, said, sight: wide.look(words) };
  };
}

const ENTITY_SCOPES: Partial<Record<Scope, Entity['kind']>> = {
  hashtag: 'hashtag',
  mention: 'mention',
  url: 'url',
};

/** A piece as a unit, with its sentences where it is more than one of them. */
function pieceUnit(text: string, raw: string, sentences: readonly Span[]): Unit {
  const unit = { text, raw };
  if (sentences.length === 1 && sentences[0]?.start === 0 && sentences[0].end === text.length) {
    return unit;
  }
  return { ...unit, sentences: sentences.map((span) => unitAt(span, text, raw)) };
}

function unitAt({ start, end }: Span, text: string, raw: string): Unit {
  return { text: text.slice(start, end), raw: raw.slice(start, end) };
}

/** Where the units of a scope narrower than the piece are in it. */
function spansOf(
  scope: Scope,
  entities: readonly Entity[],
  sentences: readonly Span[],
): readonly Span[] {
  if (scope === 'sentence') return sentences;
  return entities.filter(({ kind }) => kind === ENTITY_SCOPES[scope]);
}
