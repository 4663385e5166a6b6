/** Has the rule of one seat read one unit. */
import { leftmost } from '../find/finder.ts';
import type { Hit } from '../find/terms.ts';
import type { Unit } from '../kinds/reader.ts';
import type { Lookout, Sighted } from './lookout.ts';
import { type Said, say } from './said.ts';
import type { TextSeat } from './seats.ts';

/** A unit, and where it starts in what is being read. */
export interface PlacedUnit {
  readonly at: number;
  readonly unit: Unit;
}

export const NOTHING: Sighted = { hits: [], patterns: [] };
const SILENCE: readonly Said[] = [];

/** What a rule says of a unit; what was sighted is in the same offsets as where the unit starts. */
export function readUnit(
  seat: TextSeat,
  { at, unit }: PlacedUnit,
  { hits, patterns }: Sighted,
  lookout: Lookout,
): readonly Said[] {
  const { reader, active } = seat;
  if (reader.reads === 'text') return say(active, unit, at, reader.read(unit));
  const inside = within(hits, at, unit.text.length);
  for (const pattern of patterns) inside.push(...lookout.run(seat, pattern, unit.text));
  if (inside.length === 0 && reader.always !== true) return SILENCE;
  return say(active, unit, at, reader.read(unit, leftmost(inside)));
}

/** Whether a seat's rule must see units in which nothing was sighted. */
export function readsEveryUnit({ reader }: TextSeat): boolean {
  return reader.reads === 'text' || reader.always === true;
}

/** The hits inside a unit, in its offsets. */
function within(hits: readonly Hit[], at: number, length: number): Hit[] {
  const inside: Hit[] = [];
  for (const { start, end, item } of hits) {
    if (start >= at && end <= at + length) inside.push({ start: start - at, end: end - at, item });
  }
  return inside;
}
