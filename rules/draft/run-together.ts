/** The words of a hashtag in which they run together. */
import { isCommon } from './common-words.ts';

/** Beyond this a tag is no few words. */
const LONGEST = 40;
const LONGEST_WORD = 16;

/** A word nobody lists, such as a place, may end a tag after one of these and something before it. */
const LEADS_TO_NAME = /^(?:for|the|my|our|your|with|and|love|this|from)$/;

/** Initials that stay in capitals. */
const INITIALS = /^(?:nhs|uk|usa|eu|gb|tv|lgbt|bbc)$/;

/** A way to read the start of a tag, and what it costs: fewer and longer words are better. */
interface Way {
  readonly cost: number;
  readonly words: readonly string[];
}

/** The words of a tag in letters of one size, without its sign; the tag itself where it has no others. */
export function wordsOf(tag: string): readonly string[] {
  const text = tag.toLowerCase();
  if (text.length > LONGEST || !/^[a-z]+$/.test(text) || isCommon(text)) return [text];
  const ways: (Way | undefined)[] = [{ cost: 0, words: [] }];
  for (let start = 0; start < text.length; start += 1) {
    const way = ways[start];
    if (way === undefined) continue;
    for (let end = start + 1; end <= Math.min(text.length, start + LONGEST_WORD); end += 1) {
      const word = text.slice(start, end);
      if (!isWord(word, start)) continue;
      offer(ways, end, { cost: way.cost + costOf(word), words: [...way.words, word] });
    }
    const rest = text.slice(start);
    if (mayEnd(way, rest)) {
      offer(ways, text.length, { cost: way.cost + 5 + rest.length, words: [...way.words, rest] });
    }
  }
  return ways[text.length]?.words ?? [text];
}

/** Words as a hashtag in which each can be seen: “#OutToday”. */
export function asTag(words: readonly string[]): string {
  const capitals = words.map((word) =>
    INITIALS.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1),
  );
  return `#${capitals.join('')}`;
}

function isWord(word: string, start: number): boolean {
  if (word === 'i') return start === 0;
  return word !== 'a' && isCommon(word);
}

function costOf(word: string): number {
  return word.length < 3 ? 3 : word.length === 3 ? 2.5 : 2;
}

/** Whether what is left of a tag may be a name. */
function mayEnd({ words }: Way, rest: string): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && rest.length > 3 && LEADS_TO_NAME.test(last);
}

function offer(ways: (Way | undefined)[], end: number, way: Way): void {
  const known = ways[end];
  if (known === undefined || way.cost < known.cost) ways[end] = way;
}
