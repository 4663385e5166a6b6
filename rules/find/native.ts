/** Regular expressions as the reading of drafts uses them: compiled once, when first needed, and for good. */

/**
 * Engines first make a slow form of an expression and compile it only when it is used again, unless its first
 * text is long: V8 from 1,000 units on. Most of what a draft costs when it is new is that first form
 * (measured on 467 patterns and 250 characters: 290 ms, or 90 with this).
 */
const LONG = 1_000;
/** Nothing anybody looks for, and few classes of characters have. V8 compiles for texts of Latin letters only and for others apart. */
const NARROW = '\u0001'.repeat(LONG);
const WIDE = '\uFFFC'.repeat(LONG);

const beyondLatin = /[^\0-\xFF]/;

/** An expression that is compiled from its first text on, which is to be `text`. */
export function nativeRegex(source: string, flags: string, text: string): RegExp {
  const regex = new RegExp(source, flags);
  if (text.length < LONG) {
    regex.test(beyondLatin.test(text) ? WIDE : NARROW);
    regex.lastIndex = 0;
  }
  return regex;
}
