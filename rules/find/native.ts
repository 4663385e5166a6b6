/** Regular expressions as the reading of drafts uses them: compiled once, when first needed, and for good. */

/**
 * Engines first make a slow form of an expression and compile it only when it is used again, unless its first
 * text is long: V8 from 1,000 units on. Most of what a draft costs when it is new is that first form
 * (measured on 467 patterns and 250 characters: 290 ms, or 90 with this).
 */
const LONG = 1_000;
/** Nothing anybody looks for, and few classes of characters have. */
const FILLER = '\u0001'.repeat(LONG);

/**
 * An expression that is compiled from its first text on, which is to be `text`: that with more after it, for V8 compiles
 * for texts it keeps in bytes and for those of wider units apart, and a text does not show which it is.
 */
export function nativeRegex(source: string, flags: string, text: string): RegExp {
  const regex = new RegExp(source, flags);
  if (text.length < LONG) {
    regex.test(text + FILLER);
    regex.lastIndex = 0;
  }
  return regex;
}
