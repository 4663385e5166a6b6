/** Text into sentences. */
import type { Span } from '../types.ts';
import { kindAt, WORD } from './characters.ts';

/** Short forms whose full stop ends no sentence, in small letters. */
const SHORT = new Set(
  'mr mrs ms mx dr prof sir st rev hon rt gov sen rep gen col lt sgt capt cllr supt insp no nos vs v eg ie e.g i.e etc approx est dept inc ltd plc co corp jr sr fig vol p pp para al ft min max tel ext jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(
    ' ',
  ),
);
/** Short forms that often do end one: only a small letter after them says they did not. */
const EITHER = new Set([
  'a.m',
  'p.m',
  'u.s',
  'u.k',
  'u.n',
  'e.u',
  'etc',
  'co',
  'inc',
  'ltd',
  'plc',
  'no',
  'st',
]);

/** The longest run before a full stop that is looked at. */
const LONGEST = 24;

/** Starts only at the first mark of a run, so that a long run of dots is looked at once. */
const end = /(?<![.!?…。！？])[.!?…。！？]+["'”’)\]»]*(?=\s|\uFFFC|$)|\r\n|[\n\r\u2028\u2029]/g;

/** The sentences of a text, the first `most` of them, without the blanks around them. Line breaks end sentences too. */
export function sentencesOf(text: string, most = Number.POSITIVE_INFINITY): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    const after = match.index + match[0].length;
    if (match[0].startsWith('.') && goesOn(text, start, match.index, after)) continue;
    push(sentences, text, start, after);
    if (sentences.length >= most) return sentences;
    start = after;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

/** Whether the full stop at `stop` belongs to a short form, a number or an initial. */
function goesOn(text: string, start: number, stop: number, after: number): boolean {
  const next = afterBlanks(text, after);
  if (next === undefined) return false;
  const before = wordBefore(text, Math.max(start, stop - LONGEST), stop);
  const small = next !== next.toUpperCase();
  const word = before.toLowerCase();
  if (EITHER.has(word)) return small;
  if (SHORT.has(word)) return true;
  // An initial: “J. Smith”. “I” ends sentences, and so do “Plan B.” and the like before a small word.
  if (small || before === 'I' || before.length > 2) return false;
  return /^\p{Lu}$/u.test(before) && /\p{Lu}/u.test(next);
}

/** The letter or digit after blanks; undefined where there is no blank, or something else after it. */
function afterBlanks(text: string, at: number): string | undefined {
  let index = at;
  while (isBlank(text, index)) index += 1;
  if (index === at || kindAt(text, index) !== WORD) return undefined;
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}

/** The letters, digits and full stops that end at a place. */
function wordBefore(text: string, from: number, to: number): string {
  let start = to;
  while (start > from && (text.charAt(start - 1) === '.' || kindAt(text, start - 1) === WORD)) {
    start -= 1;
  }
  return text.slice(start, to);
}

function isBlank(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/.test(text.charAt(index)));
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  if (end > start) sentences.push({ start, end });
}
