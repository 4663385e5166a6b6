/** Looks a piece over once for everything the rules of some scopes look for. */
import { createFinder, type Finder, type Sighting } from '../find/finder.ts';
import type { Met } from '../find/gates.ts';
import type { Hit } from '../find/terms.ts';
import { type ReadWords, readWords } from '../find/words.ts';
import { seesEntities, type TextSeat } from './seats.ts';

/** What a piece has for these rules: in its prose, and in the whole with its entities. */
export interface Sight {
  readonly prose: Sighting | undefined;
  readonly entities: Sighting | undefined;
}

/** What was sighted for one seat, in one or more pieces. */
export interface Sighted {
  readonly hits: Hit[];
  /** Patterns worth trying, by number. */
  readonly patterns: number[];
}

export interface Lookout {
  look(piece: PieceWords): Sight;
  /** What was sighted in pieces that each start at `at`, by seat. */
  sightedIn(
    pieces: readonly { readonly at: number; readonly sight: Sight }[],
  ): Map<number, Sighted>;
  /** Tries a pattern of a seat on a text. */
  run(seat: TextSeat, pattern: number, text: string): readonly Hit[];
}

/** The words of a piece, without its entities and with them. */
export interface PieceWords {
  readonly prose: ReadWords;
  readonly raw: ReadWords;
}

export function wordsOfPiece(prose: string, raw: string): PieceWords {
  const words = readWords(prose);
  return { prose: words, raw: prose === raw ? words : readWords(raw) };
}

/**
 * A lookout for the seats that are wanted; seats are numbered by their place in the list. `lines` is for seats
 * that read more than the pieces they are looked for in.
 */
export function createLookout(
  seats: readonly TextSeat[],
  wanted: (seat: TextSeat) => boolean,
  options: { readonly lines?: boolean } = {},
): Lookout {
  const prose = finderFor(seats, (seat) => wanted(seat) && !seesEntities(seat.scope), options);
  const entities = finderFor(seats, (seat) => wanted(seat) && seesEntities(seat.scope), options);

  return {
    look: (piece) => ({ prose: prose?.look(piece.prose), entities: entities?.look(piece.raw) }),
    sightedIn(pieces) {
      const sighted = new Map<number, Sighted>();
      gather(prose, pieces, ({ prose: seen }) => seen, sighted);
      gather(entities, pieces, ({ entities: seen }) => seen, sighted);
      return sighted;
    },
    run: ({ scope }, pattern, text) =>
      (seesEntities(scope) ? entities : prose)?.run(pattern, text) ?? [],
  };
}

function finderFor(
  seats: readonly TextSeat[],
  wanted: (seat: TextSeat) => boolean,
  options: { readonly lines?: boolean },
): Finder | undefined {
  const sought = seats.flatMap((seat, ref) =>
    seat.reader.reads === 'terms' && wanted(seat) ? [{ ref, terms: seat.reader.terms }] : [],
  );
  return sought.length === 0 ? undefined : createFinder(sought, options);
}

/** Adds to `sighted` what one finder saw in all pieces together. */
function gather(
  finder: Finder | undefined,
  pieces: readonly { readonly at: number; readonly sight: Sight }[],
  seenBy: (sight: Sight) => Sighting | undefined,
  sighted: Map<number, Sighted>,
): void {
  if (finder === undefined) return;
  const met: Met[] = [];
  for (const { at, sight } of pieces) {
    const seen = seenBy(sight);
    if (seen === undefined) continue;
    met.push(seen.met);
    for (const { ref, start, end, item } of seen.hits) {
      sightedAt(sighted, ref).hits.push({ start: start + at, end: end + at, item });
    }
  }
  for (const pattern of finder.worthTrying(met)) {
    sightedAt(sighted, finder.refOf(pattern)).patterns.push(pattern);
  }
}

function sightedAt(sighted: Map<number, Sighted>, seat: number): Sighted {
  let what = sighted.get(seat);
  if (what === undefined) {
    what = { hits: [], patterns: [] };
    sighted.set(seat, what);
  }
  return what;
}
