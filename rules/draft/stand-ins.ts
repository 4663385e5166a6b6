/** A text in which a few characters stand for all letters, digits, marks and pictures beyond ASCII. */

import { isCommonSign, isLatinLetter } from './characters.ts';

/** Each is of the kind it stands for. Sets of these are compiled at once; sets of all of a kind take milliseconds each. */
export const LETTER = 'ª';
export const DIGIT = '²';
export const MARK = '\u0300';
export const PICTURE = '★';

/** Pictures first: most of what no text had before is one, and the others are slow to compile. One is a letter as well. */
function kindOf(character: string): string | undefined {
  if (/^(?!ℹ)\p{Extended_Pictographic}$/u.test(character)) return PICTURE;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{N}$/u.test(character)) return DIGIT;
  return /^\p{M}$/u.test(character) ? MARK : undefined;
}

const beyondAscii = /[^\0-\x7F]+/g;

/** What stands for a character, met before. There are few in any language, and then many in none. */
const known = new Map<string, string>();

/** The text with its stand-ins, one for each UTF-16 unit: places in one are places in the other. */
export function withStandIns(text: string): string {
  return text.replace(beyondAscii, (run) => {
    let stands = '';
    for (const character of run) stands += standInFor(character);
    return stands;
  });
}

function standInFor(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const point = character.codePointAt(0) ?? 0;
  if (isCommonSign(point)) return character;
  if (isLatinLetter(point)) return LETTER;
  const standIn = kindOf(character);
  const stands = standIn === undefined ? character : standIn.repeat(character.length);
  known.set(character, stands);
  return stands;
}
