/** The words of a hashtag in which they run together. */
import { isCommon } from './common-words.ts';

/** Beyond this a tag is no few words. */
const LONGEST = 40;
const LONGEST_WORD = 16;

/** A word nobody lists, such as a place, may end a tag after one of these and something before it. */
const LEADS_TO_NAME = /^(?:for|the|my|our|your|with|and|love|this|from|of|are)$/;

/** No single word is longer, but for a few nobody posts. */
const LONGEST_ALONE = 16;

/** How words of science start, how long words end, and how words and places of middling length do. */
const STARTS_ONE =
  /^(?:anti|bio|counter|cyber|electr|hydro|hyper|hypo|inter|kilo|micro|milli|mono|multi|nano|neuro|photo|physio|psych|quadr|semi|tele|therm|trans)/;
const ENDS_ONE =
  /(?:[st]ions?|ments?|ness(?:es)?|ships?|hoods?|it(?:y|ies)|log(?:y|ies|ists?|ical)|graph(?:y|ic|ics|ers?|ies)|is[mt]s?|[ai]b(?:le|ly)|[ae]n(?:ce|ces|cy|cies)|[io]sis|itis|a?emia|phobia|ous(?:ly)?|i[cv]al(?:ly)?|isation|i[sz]ing|neurs?|icans?|[ao]ries|rac(?:y|ies)|ivit(?:y|ies)|shire|burgh|borough|ville)$/;
const MIDDLING = 12;
const ENDS_MIDDLING =
  /(?:aint(?:y|ies)|i[cv](?:ely|es|s|e)?|ings?|[eo]rs?|[ai]tes?|ly|[^e]als?|[ae]nts?|ians?|ful(?:ly)?|less(?:ly)?|[ao]ry|ures?|[iy][sz](?:e|ed|es)|[^e]ed|(?:ch|sh|ss|x)es|[^w]est|iums?|berries|phones|smiths|flies|[^s]ham|ton|bury|chester|mouth|ford|land|field|pool|worth|wich)$/;

/** Words that are joined to others for good: “grandchildren”, “understandable”, “spokespeople”. */
const JOINS_ON =
  /^(?:after|back|black|brain|break|counter|cross|cyber|extra|fore|grand|in|im|mini|motor|out|over|photo|post|radio|trans|under|up)$/;
const JOINS_UP =
  /^(?:abilit(?:y|ies)|able|boards?|children|father|mother|hold(?:er|ers|ing)|houses?|i[vs]es?|ively|keep(?:er|ers|ing)|mak(?:er|ers|ing)|fighters?|forests?|ful|fully|less|man|men|parents?|people|persons?|prints?|lessly|ships?|sides?|stations?|storms?|taking|teachers?|waters|ways|weights?|where|wise|woman|women|works?|writ(?:er|ers|ing))$/;

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

/** Whether a tag in small letters, read as at most two common words, is likely to be one long word. */
export function mayBeOneWord(tag: string, [first = '', second]: readonly string[]): boolean {
  const text = tag.toLowerCase();
  if (isCommon(text)) return true;
  if (text.length > LONGEST_ALONE) return false;
  if (second !== undefined) return JOINS_ON.test(first) || JOINS_UP.test(second);
  if (STARTS_ONE.test(text) || ENDS_ONE.test(text)) return true;
  return text.length <= MIDDLING && ENDS_MIDDLING.test(text);
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
