/** Capitals carried over from what was written to what is offered instead. */

const beginsSmall = /^[a-z]/;

/** The replacement with the capitals of the match: “Utilised” → “Used”, “UTILISE” → “USE”. */
export function inCaseOf(match: string, replacement: string): string {
  // A replacement with capitals of its own (GOV.UK, iPhone) knows best.
  if (replacement !== replacement.toLowerCase()) return replacement;
  // Most of what is found begins small, and then nothing is carried over.
  if (beginsSmall.test(match)) return replacement;
  const letters = match.replace(/[^\p{L}]/gu, '');
  if (
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  ) {
    return replacement.toUpperCase();
  }
  return /^[^\p{L}]*\p{Lu}/u.test(match) ? capitalised(replacement) : replacement;
}

/** The text with its first letter a capital. */
function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
