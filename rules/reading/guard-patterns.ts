/** Guards' patterns, compiled when they are first needed. */
import type { PlainPattern } from '../find/terms.ts';
import type { Span } from '../types.ts';

const compiled = new WeakMap<PlainPattern, RegExp>();

/** A pattern's regular expression, set to the start. */
export function regexOf(pattern: PlainPattern): RegExp {
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    regex = new RegExp(pattern.source, pattern.flags);
    compiled.set(pattern, regex);
  }
  regex.lastIndex = 0;
  return regex;
}

/** The last text each pattern was tried on: a rule with many findings asks again and again. */
const last = new WeakMap<
  PlainPattern,
  { readonly text: string; readonly spans: readonly Span[] }
>();

/** Where a pattern matches in a text. */
export function matchesOf(pattern: PlainPattern, text: string): readonly Span[] {
  const known = last.get(pattern);
  if (known?.text === text) return known.spans;
  const spans = [...text.matchAll(regexOf(pattern))].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
  last.set(pattern, { text, spans });
  return spans;
}
