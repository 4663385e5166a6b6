/** Capitals carried over from what was written to what is offered instead. */

import { createForms } from './latin.ts';

const beginsSmall = /^[a-z]/;
const noLettersIn = createForms(String.raw`[^\p{L}]`, 'gu');
const beginsWithCapital = createForms(String.raw`^[^\p{L}]*\p{Lu}`, 'u');
const firstLetterOf = createForms(String.raw`\p{L}`, 'u');

/** The replacement with the capitals of the match: “Utilised” → “Used”, “UTILISE” → “USE”. */
export function inCaseOf(match: string, replacement: string): string {
  // A replacement with capitals of its own (GOV.UK, iPhone) knows best.
  if (replacement !== replacement.toLowerCase()) return replacement;
  // Most of what is found begins small, and then nothing is carried over.
  if (beginsSmall.test(match)) return replacement;
  const letters = match.replace(noLettersIn(match), '');
  if (
    letters.length > 1 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  ) {
    return replacement.toUpperCase();
  }
  return beginsWithCapital(match).test(match) ? capitalised(replacement) : replacement;
}

/** The text with its first letter a capital. */
function capitalised(text: string): string {
  return text.replace(firstLetterOf(text), (letter) => letter.toUpperCase());
}
