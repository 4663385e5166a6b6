/** Has the rule of one seat read one unit. */
import { leftmost } from '../find/finder.ts';
import type { Hit } from '../find/terms.ts';
import type { Unit } from '../kinds/reader.ts';
import { firstFrom } from './in-order.ts';
import type { Lookout, Sighted } from './lookout.ts';
import { isQuietAt } from './quiet.ts';
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
  const { guards } = active.rule;
  const found = leftmost(inside);
  const counted =
    reader.counts === true && guards !== undefined
      ? found.filter((hit) => !isQuietAt(unit, hit, guards))
      : found;
  return say(active, unit, at, reader.read(unit, counted));
}

/** Whether a seat's rule must see units in which nothing was sighted. */
export function readsEveryUnit({ reader }: TextSeat): boolean {
  return reader.reads === 'text' || reader.always === true;
}

/** The hits inside a unit, in its offsets. They come by their places. */
function within(hits: readonly Hit[], at: number, length: number): Hit[] {
  const inside: Hit[] = [];
  for (let i = firstFrom(hits, at); i < hits.length; i += 1) {
    const hit = hits[i];
    if (hit === undefined || hit.start > at + length) break;
    const { start, end, item } = hit;
    if (end <= at + length) inside.push({ start: start - at, end: end - at, item });
  }
  return inside;
}
