/** A text in which a few characters stand for all letters, digits, marks and pictures beyond ASCII. */

/** Each is of the kind it stands for. Sets of these are compiled at once; sets of all of a kind take milliseconds each. */
export const LETTER = 'ª';
export const DIGIT = '²';
export const MARK = '\u0300';
export const PICTURE = '★';

const KINDS: readonly (readonly [kind: RegExp, standIn: string])[] = [
  [/^\p{L}$/u, LETTER],
  [/^\p{N}$/u, DIGIT],
  [/^\p{M}$/u, MARK],
  [/^\p{Extended_Pictographic}$/u, PICTURE],
];

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
  const standIn = KINDS.find(([kind]) => kind.test(character))?.[1];
  const stands = standIn === undefined ? character : standIn.repeat(character.length);
  known.set(character, stands);
  return stands;
}
