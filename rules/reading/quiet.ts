/** The guards that can be settled where a finding stands, without knowing the rest of the draft. */
import { quotesIn } from '../draft/quotes.ts';
import type { Unit } from '../kinds/reader.ts';
import type { Guards } from '../packs/pack.ts';
import type { Span } from '../types.ts';
import { spansOf } from './guard-terms.ts';

/** Whether a rule keeps quiet about what it found at a span of a unit. */
export function isQuietAt(unit: Unit, span: Span, guards: Guards): boolean {
  const { exceptions, phrases, unless, quoted } = guards;
  if (exceptions !== undefined) {
    const match = unit.text.slice(span.start, span.end).trim();
    if (spansOf(exceptions, match).length > 0) return true;
  }
  if (phrases !== undefined && spansOf(phrases, unit.text).some((each) => contains(each, span))) {
    return true;
  }
  if (unless !== undefined && spansOf(unless, unit.raw).some((each) => overlaps(each, span))) {
    return true;
  }
  return quoted === 'skip' && quotesIn(unit.raw).some((each) => contains(each, span));
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
