/** What stands in quotation marks. */
import type { Span } from '../types.ts';
import { createForms } from './latin.ts';

/** Longest quotation that is looked for, in UTF-16 units: an opening mark may never be closed. */
const LONGEST = 600;

/** Doubles, and singles that open after a blank and close before one, so that apostrophes are none. */
const quotedIn = createForms(
  [
    String.raw`“[^“”\n]{1,${LONGEST}}”`,
    String.raw`"[^"\n]{1,${LONGEST}}"`,
    String.raw`«[^«»\n]{1,${LONGEST}}»`,
    String.raw`(?<![\p{L}\p{N}])‘[^‘\n]{1,${LONGEST}}?’(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])'[^'\n]{1,${LONGEST}}'(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** The quotations of a text, marks included. */
export function quotesIn(text: string): readonly Span[] {
  if (!/["'“‘«]/.test(text)) return [];
  return [...text.matchAll(quotedIn(text))].map(({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}
