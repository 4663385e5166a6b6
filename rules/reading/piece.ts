/** Reads one piece of a post with every rule that looks no further than a piece. */
import { type Entity, entitiesOf, proseOf } from '../draft/entities.ts';
import { sentencesOf } from '../draft/sentences.ts';
import { createFinder, type Finder, leftmost } from '../find/finder.ts';
import type { Hit } from '../find/terms.ts';
import type { TermsReader, TextReader, Unit } from '../kinds/reader.ts';
import type { Scope } from '../packs/pack.ts';
import type { Span } from '../types.ts';
import { type Said, say } from './said.ts';
import { isNarrow, type Seat, seesEntities } from './seats.ts';

export type TextSeat = Seat<TermsReader | TextReader>;

/** A piece as it was read. All offsets are from its start. */
export interface PieceReading {
  readonly raw: string;
  readonly prose: string;
  readonly entities: readonly Entity[];
  readonly sentences: readonly Span[];
  readonly said: readonly Said[];
  /** What rules that look further than a piece must look at, by seat. */
  readonly beyond: ReadonlyMap<number, Sighted>;
}

/** What the finder saw for one seat. */
export interface Sighted {
  readonly hits: Hit[];
  /** Patterns worth trying, by number. */
  readonly patterns: number[];
}

/** Reads pieces and wider units for these seats. */
export interface PieceReader {
  read(raw: string): PieceReading;
  /** What the rule of a seat says of a unit that starts at `at`; hits are in the offsets `at` is in. */
  readUnit(seat: number, unit: Unit, at: number, sighted: Sighted): readonly Said[];
}

const NOTHING: readonly Said[] = [];

export function createPieceReader(seats: readonly TextSeat[]): PieceReader {
  const prose = finderFor(seats, false);
  const withEntities = finderFor(seats, true);
  /** Seats that read every unit, whether or not anything was sighted. */
  const always = seats.flatMap((seat, i) =>
    isNarrow(seat.scope) && readsEveryUnit(seat) ? [i] : [],
  );

  function read(raw: string): PieceReading {
    const entities = entitiesOf(raw);
    const piece = { raw, prose: proseOf(raw, entities), entities };
    const sighted = new Map<number, Sighted>(always.map((i) => [i, { hits: [], patterns: [] }]));
    sight(prose, piece.prose, sighted);
    sight(withEntities, raw, sighted);
    const sentences = sentencesOf(piece.prose);
    const said: Said[] = [];
    /** Rules of one scope are handed the same units, so that what is counted in them is counted once. */
    const units = new Map<Scope, readonly { readonly at: number; readonly unit: Unit }[]>();
    const beyond = new Map<number, Sighted>();
    for (const [i, what] of sighted) {
      const scope = seats[i]?.scope ?? 'text';
      if (!isNarrow(scope)) {
        beyond.set(i, what);
        continue;
      }
      let placed = units.get(scope);
      if (placed === undefined) {
        const text = seesEntities(scope) ? raw : piece.prose;
        placed = unitsOf(scope, raw, entities, sentences).map(({ start, end }) => ({
          at: start,
          unit: { text: text.slice(start, end), raw: raw.slice(start, end) },
        }));
        units.set(scope, placed);
      }
      for (const { at, unit } of placed) said.push(...readUnit(i, unit, at, what));
    }
    return { ...piece, sentences, said, beyond };
  }

  function readUnit(
    i: number,
    unit: Unit,
    at: number,
    { hits, patterns }: Sighted,
  ): readonly Said[] {
    const seat = seats[i];
    if (seat === undefined) return [];
    const { reader, active } = seat;
    if (reader.reads === 'text') return say(active, unit, at, reader.read(unit));
    const finder = seesEntities(seat.scope) ? withEntities : prose;
    const inside = within(hits, at, unit.text.length);
    for (const pattern of patterns) inside.push(...(finder?.run(pattern, unit.text) ?? []));
    if (inside.length === 0 && reader.always !== true) return NOTHING;
    return say(active, unit, at, reader.read(unit, leftmost(inside)));
  }

  return { read, readUnit };
}

/** Whether a seat's rule must see units in which nothing was sighted. */
export function readsEveryUnit({ reader }: TextSeat): boolean {
  return reader.reads === 'text' || reader.always === true;
}

function finderFor(seats: readonly TextSeat[], entities: boolean): Finder | undefined {
  const sought = seats.flatMap(({ reader, scope }, ref) =>
    reader.reads === 'terms' && seesEntities(scope) === entities
      ? [{ ref, terms: reader.terms }]
      : [],
  );
  return sought.length === 0 ? undefined : createFinder(sought);
}

function sight(finder: Finder | undefined, text: string, sighted: Map<number, Sighted>): void {
  if (finder === undefined) return;
  const seen = finder.look(text);
  for (const { ref, start, end, item } of seen.phrases) {
    sightedAt(sighted, ref).hits.push({ start, end, item });
  }
  for (const pattern of seen.patterns) {
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

/** The hits inside a unit, in its offsets. */
function within(hits: readonly Hit[], at: number, length: number): Hit[] {
  const inside: Hit[] = [];
  for (const { start, end, item } of hits) {
    if (start >= at && end <= at + length) inside.push({ start: start - at, end: end - at, item });
  }
  return inside;
}

const ENTITY_SCOPES: Partial<Record<Scope, Entity['kind']>> = {
  hashtag: 'hashtag',
  mention: 'mention',
  url: 'url',
};

/** Where the units of a scope are in a piece. */
function unitsOf(
  scope: Scope,
  raw: string,
  entities: readonly Entity[],
  sentences: readonly Span[],
): readonly Span[] {
  if (scope === 'text') return [{ start: 0, end: raw.length }];
  if (scope === 'sentence') return sentences;
  return entities.filter(({ kind }) => kind === ENTITY_SCOPES[scope]);
}
