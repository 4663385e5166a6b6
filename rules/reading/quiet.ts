/** The guards that can be settled where a finding stands, without knowing the rest of the draft. */
import type { PlainPattern } from '../find/terms.ts';
import type { Unit } from '../kinds/reader.ts';
import type { Guards } from '../packs/pack.ts';
import type { Span } from '../types.ts';

/** Whether a rule keeps quiet about what it found at a span of a unit. */
export function isQuietAt(unit: Unit, span: Span, guards: Guards): boolean {
  const { exceptions, phrases } = guards;
  if (exceptions !== undefined) {
    const match = unit.text.slice(span.start, span.end).trim();
    if (regexOf(exceptions).test(match)) return true;
  }
  return phrases !== undefined && someMatch(unit.text, phrases, (each) => contains(each, span));
}

const compiled = new WeakMap<PlainPattern, RegExp>();

/** A guard's pattern, compiled once and set to the start. */
export function regexOf(pattern: PlainPattern): RegExp {
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    regex = new RegExp(pattern.source, pattern.flags);
    compiled.set(pattern, regex);
  }
  regex.lastIndex = 0;
  return regex;
}

/** Whether some match of a pattern is as asked. */
function someMatch(text: string, pattern: PlainPattern, asked: (span: Span) => boolean): boolean {
  for (const match of text.matchAll(regexOf(pattern))) {
    if (asked({ start: match.index, end: match.index + match[0].length })) return true;
  }
  return false;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
