/** Text in sentence case and in title case. */
import type { PlainPattern } from '../find/terms.ts';
import { fold } from './fold.ts';
import { createForms } from './latin.ts';

export type TitleStyle = 'AP' | 'Chicago';

/** Words that title case leaves small, in both styles. */
const SMALL = 'a an and as at but by en for if in nor of on or per so the to up via vs yet'.split(
  ' ',
);
/** Longer prepositions, which Chicago leaves small too. */
const PREPOSITIONS =
  'about above across after against along among around before behind below beneath beside between beyond despite down during except from inside into like near off onto out outside over past since through throughout toward towards under underneath until upon with within without'.split(
    ' ',
  );

const small: Readonly<Record<TitleStyle, ReadonlySet<string>>> = {
  AP: new Set(SMALL),
  Chicago: new Set([...SMALL, ...PREPOSITIONS]),
};

/** A word, with what is stuck to it. */
const wordsIn = createForms(String.raw`[\p{L}\p{N}*][^\s]*`, 'gu');

/** The words of a text, as casing takes them: a letter or digit and all up to the next blank. */
export function casedWords(text: string): readonly string[] {
  return text.match(wordsIn(text)) ?? [];
}

/** What is left as it was written: names, and words a rule says so of. */
export interface Kept {
  /** Words and phrases in their right capitals. */
  readonly exceptions: readonly string[];
  /** The same as patterns: what they fit is left as it was written. */
  readonly patterns?: readonly PlainPattern[];
  /** Words that end in one of these start a sentence after them. */
  readonly indicators?: readonly string[];
}

/** The text in title case: first, last and every longer word with a capital. */
export function titleCase(text: string, style: TitleStyle, kept: Kept): string {
  const words = casedWords(text).length;
  let index = 0;
  let starts = true;
  return restored(
    text.replace(wordsIn(text), (each) => {
      index += 1;
      const first = starts || index === words;
      starts = /[:.!?]["'”’)]*$/.test(each);
      if (hasInnerCapital(each)) return each;
      const plain = fold(each);
      if (!first && small[style].has(bare(plain))) return plain;
      return plain.replace(/(^|[-/])(\p{L})/gu, (_, before: string, letter: string) =>
        before === '' || !small[style].has(bare(plain))
          ? before + capital(letter)
          : before + letter,
      );
    }),
    text,
    kept,
  );
}

/** The text in sentence case: a capital at the start and after a full stop or colon, no others. */
export function sentenceCase(text: string, kept: Kept): string {
  const { indicators = [] } = kept;
  let starts = true;
  return restored(
    text.replace(wordsIn(text), (each) => {
      const first = starts;
      starts = /[.!?]["'”’)]*$/.test(each) || indicators.some((end) => each.endsWith(end));
      if (hasInnerCapital(each) || bare(each) === 'I' || /^I['’]/.test(each)) return each;
      const plain = fold(each);
      return first ? plain.replace(/\p{L}/u, capital) : plain;
    }),
    text,
    kept,
  );
}

/** The text in small letters, names as they are. */
export function lowerCase(text: string, kept: Kept): string {
  return restored(fold(text), text, kept);
}

/** The text in capitals, names as they are. */
export function upperCase(text: string, kept: Kept): string {
  return restored(text.replace(/\p{L}/gu, capital), text, kept);
}

/** A letter’s capital, where that is one letter too: places in the text stay right. */
function capital(letter: string): string {
  const large = letter.toUpperCase();
  return large.length === letter.length ? large : letter;
}

/** Initials and names such as GOV.UK, iPhone and NHS. */
function hasInnerCapital(text: string): boolean {
  return /^.+\p{Lu}/u.test(text);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+$/u, '');
}

/** Puts exceptions back as they should be, wherever the text has them in whatever capitals. */
function restored(cased: string, text: string, { exceptions, patterns = [] }: Kept): string {
  let result = cased;
  for (const { source, flags } of patterns) {
    for (const { 0: found, index } of text.matchAll(new RegExp(source, flags))) {
      result = result.slice(0, index) + found + result.slice(index + found.length);
    }
  }
  const lower = fold(text);
  for (const exception of exceptions) {
    const sought = fold(exception);
    if (sought === '') continue;
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + sought.length)) {
      const around = lower.charAt(at - 1) + lower.charAt(at + sought.length);
      if (/[\p{L}\p{N}]/u.test(around)) continue;
      result = result.slice(0, at) + exception + result.slice(at + sought.length);
    }
  }
  return result;
}
