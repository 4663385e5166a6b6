/**
 * Expressions for texts in Latin letters. `\p{L}` and its like name all letters of all scripts: they take V8 tenths of a
 * millisecond to make and compile, each. Most texts have none but those of western Europe, and then a short set says the same.
 */
import { isCommonPicture, isCommonSign } from './characters.ts';

/** What there is of each property in texts that are Latin. */
const SETS: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zß-öø-ÿ',
  N: '0-9',
  Nd: '0-9',
  M: '\\uFE0F',
};
/** Where capitals do not matter, ß and ÿ would be capitals too: theirs are in other scripts' sets. */
const CASED = new Set(['Lu', 'Ll']);

/** What makes a sign a picture, what joins pictures, and what stands for links in prose. */
const OTHERS = new Set([0xfe0f, 0x200d, 0xfffc]);

/** Whether all letters, digits and marks of a text are in those sets. */
export function isLatin(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    const point = unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(i) ?? unit) : unit;
    if (!isKnown(point)) return false;
    if (point > 0xffff) i += 1;
  }
  return true;
}

function isKnown(point: number): boolean {
  if (point >= 0xc0 && point <= 0xff) return true;
  return isCommonSign(point) || isCommonPicture(point) || OTHERS.has(point);
}

/** What matches the same in a text that is Latin; undefined where there is nothing to gain, or no telling. */
export function latinSource(source: string, flags: string): string | undefined {
  if (source.includes(String.raw`\P{`)) return undefined;
  let inSet = false;
  let gained = false;
  let unclear = false;
  const latin = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/gs, (part, property?: string) => {
    if (part === '[' || part === ']') inSet = part === '[';
    if (property === undefined) return part;
    const set = SETS[property];
    if (set === undefined) return part;
    if (flags.includes('i') && CASED.has(property)) unclear = true;
    gained = true;
    return inSet ? set : `[${set}]`;
  });
  return gained && !unclear ? latin : undefined;
}

/** An expression for any text, made when one first needs it: in its short form for those that are Latin. */
export function createForms(
  source: string,
  flags: string,
  make: (source: string, flags: string, text: string) => RegExp = (source, flags) =>
    new RegExp(source, flags),
): (text: string) => RegExp {
  const latin = source.includes(String.raw`\p{`) ? latinSource(source, flags) : undefined;
  let whole: RegExp | undefined;
  let short: RegExp | undefined;
  return (text) => {
    if (latin !== undefined && isLatinText(text)) {
      short ??= make(latin, flags, text);
      return short;
    }
    whole ??= make(source, flags, text);
    return whole;
  };
}

/** Many expressions ask about the same text. */
let last = { text: '', latin: true };

function isLatinText(text: string): boolean {
  if (last.text !== text) last = { text, latin: isLatin(text) };
  return last.latin;
}
