/** The guards that can be settled where a finding stands, without knowing the rest of the draft. */
import { quotesIn } from '../draft/quotes.ts';
import type { Unit } from '../kinds/reader.ts';
import type { Guards } from '../packs/pack.ts';
import type { Span } from '../types.ts';
import { type Cover, coverOf } from './cover.ts';
import { placesOf } from './guard-terms.ts';

/** Whether a rule keeps quiet about what it found at a span of a unit. */
export function isQuietAt(unit: Unit, span: Span, guards: Guards): boolean {
  const { exceptions, phrases, unless, quoted } = guards;
  if (exceptions !== undefined) {
    const match = unit.text.slice(span.start, span.end).trim();
    if (!placesOf(exceptions, match).isEmpty) return true;
  }
  if (phrases !== undefined && placesOf(phrases, unit.text).holds(span)) return true;
  if (unless !== undefined && placesOf(unless, unit.raw).touches(span)) return true;
  return quoted === 'skip' && quotationsOf(unit.raw).holds(span);
}

/** The last text asked about: a rule with many findings asks again and again. */
let last = { text: '', quotations: coverOf([]) };

function quotationsOf(text: string): Cover {
  if (last.text !== text) last = { text, quotations: coverOf(quotesIn(text)) };
  return last.quotations;
}
