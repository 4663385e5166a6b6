/** A headline, or words in capitals, written as a sentence. */
import { isCommon } from './common-words.ts';
import { createForms } from './latin.ts';

const wordsIn = createForms(String.raw`\p{L}[\p{L}\p{M}\p{N}'’]*`, 'gu');
const startsAfter = createForms(String.raw`(?:^|[.!?…\n]\s*)[^\p{L}\p{N}.!?…]*$`, 'u');

/**
 * The text in small letters, with a capital where a sentence starts; `starts` says whether it starts one
 * itself. Where only first letters are capitals, one on a word that is not common stays: it may be a name.
 */
export function quietCapitals(text: string, starts: boolean): string {
  const allCapitals = !/\p{Ll}/u.test(text);
  return text.replace(wordsIn(text), (each, index: number) => {
    const plain = each.toLowerCase();
    const before = text.slice(0, index);
    if (/^i(?:['’]|$)/.test(plain)) return `I${plain.slice(1)}`;
    if (startsAfter(before).test(before) && (before.trim() !== '' || starts)) {
      return allCapitals ? plain.charAt(0).toUpperCase() + plain.slice(1) : each;
    }
    if (allCapitals) return plain;
    const [bare = ''] = plain.split(/['’]/);
    return isCommon(bare) && !/\p{Lu}.*\p{Lu}/u.test(each) ? plain : each;
  });
}
