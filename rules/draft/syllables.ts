/** Syllables, counted by ear: groups of vowels, less the silent ones. Right for about nine words in ten. */
import { remembering } from './remembering.ts';

const vowels = /[aeiouyáàâäéèêëíìîïóòôöúùûü]+/g;
/** Endings in which the e is silent, “-ed” after t or d excepted. */
const silent = /(?:[^laeiouy]es|(?<![td])ed|[^aeiouyl]e|[aeiouy]le|[^aeiou]ely)$/;
/** Two vowels side by side that are said apart. */
const apart = /ia(?!l$|n$|ge)|io(?!us?|n)|[aeiou]ing|iu|eo(?!u)|ua(?!r)|uo|(?<!q)ui(?=t[yi])|ism$/g;

const MOST_KNOWN = 10_000;
const LONGEST_KNOWN = 60;
const known = remembering(MOST_KNOWN, count);

/** How many syllables a word has; at least one. */
export function syllablesIn(word: string): number {
  return word.length <= LONGEST_KNOWN ? known(word) : count(word);
}

function count(word: string): number {
  const small = word.toLowerCase().replace(/['’]/g, '');
  if (small.length <= 3) return 1;
  const groups = small.match(vowels)?.length ?? 0;
  const extra = small.match(apart)?.length ?? 0;
  const mute = silent.test(small) ? 1 : 0;
  return Math.max(1, groups + extra - mute);
}
