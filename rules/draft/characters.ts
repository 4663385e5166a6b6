/** What a character is to a reader of words. Looked up once per character, then kept. */

/** Ends a word. */
export const BETWEEN = 0;
/** A letter, mark, digit or underscore. */
export const WORD = 1;
/** Inside a word but not of it: soft hyphens and zero-width characters. */
const HIDDEN = 2;

const UNKNOWN = 3;
const kinds = new Uint8Array(0x10000).fill(UNKNOWN);
for (let unit = 0; unit < 0x80; unit += 1) kinds[unit] = isAsciiWord(unit) ? WORD : BETWEEN;
/** What stands for links and handles in prose. */
kinds[0xfffc] = BETWEEN;
/** Variation selectors are marks; a set may not hold them beside others without confusing its readers. */
const hiddenCharacters = /[\u00AD\u180E\u200B-\u200D\u2060\uFEFF]|\uFE0E|\uFE0F/g;
for (const unit of [0xad, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfe0e, 0xfe0f]) {
  kinds[unit] = HIDDEN;
}

/** What the UTF-16 unit at an index is; both halves of a pair answer for the whole character. */
export function kindAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdfff) return kindOfPair(text, index, unit);
  // There is none of a place after the end.
  const known = kinds[unit] ?? BETWEEN;
  return known === UNKNOWN ? learn(unit) : known;
}

/** Whether a word goes on across an index: a match that starts or ends there would cut it in two. */
export function insideWord(text: string, index: number): boolean {
  return (
    index > 0 &&
    index < text.length &&
    kindAt(text, index) !== BETWEEN &&
    kindAt(text, index - 1) !== BETWEEN
  );
}

/** The text without its hidden characters. */
export function withoutHidden(text: string): string {
  return text.replace(hiddenCharacters, '');
}

/** Whether a character is one of the accented letters of Europe. Sets of all letters take a millisecond to compile. */
export function isLatinLetter(point: number): boolean {
  return point >= 0xc0 && point <= 0x17f && point !== 0xd7 && point !== 0xf7;
}

/** Whether a character is one of the signs beyond ASCII that most posts have: dashes, quotation marks, currencies. */
export function isCommonSign(point: number): boolean {
  return (
    (point >= 0xa0 && point <= 0xa8) ||
    (point >= 0x2010 && point <= 0x203b) ||
    (point >= 0x20a0 && point <= 0x20c0)
  );
}

/** Whether a character is one of the arrows, signs, emoji and flags that are no part of a word. */
export function isCommonPicture(point: number): boolean {
  return (
    (point >= 0x2190 && point <= 0x23ff) ||
    (point >= 0x2600 && point <= 0x2775) ||
    (point >= 0x2794 && point <= 0x2bff) ||
    (point >= 0x1f1e6 && point <= 0x1faff)
  );
}

function isAsciiWord(unit: number): boolean {
  const small = unit | 0x20;
  return (unit >= 0x30 && unit <= 0x39) || (small >= 0x61 && small <= 0x7a) || unit === 0x5f;
}

function learn(unit: number): number {
  const kind = classify(unit);
  kinds[unit] = kind;
  return kind;
}

function kindOfPair(text: string, index: number, unit: number): number {
  const start = unit >= 0xdc00 ? index - 1 : index;
  const point = text.codePointAt(start);
  return point === undefined || point < 0x10000 ? BETWEEN : classify(point);
}

function classify(point: number): number {
  if (isLatinLetter(point)) return WORD;
  if (isCommonSign(point) || isCommonPicture(point)) return BETWEEN;
  return /[\p{L}\p{M}\p{N}_]/u.test(String.fromCodePoint(point)) ? WORD : BETWEEN;
}
