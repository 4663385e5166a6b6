/**
 * What the tone reading looks at: plain words, pairs of them, endings and short forms. Never links, handles,
 * hashtags, figures, emoji or which name it is, so that no reading hangs on a subject or on who is writing.
 */
import { BLANK, entitiesOf, proseOf } from '../draft/entities.ts';
import type { Span } from '../types.ts';
import { shapesOf } from './shapes.ts';

/**
 * One thing seen in a text, and where. The key is the word, the pair `two words` (a name in it is `·`), the ending
 * `-tion`, the short form `'ll`, `?` and `!`, or a shape such as `(Aa)`: see shapes.ts.
 */
export interface Feature extends Span {
  readonly key: string;
}

/** What was seen in a text, and how many words it has, names included. */
export interface Features {
  readonly seen: readonly Feature[];
  readonly words: number;
}

/** Stands for any name in a pair: “said ·” is how releases quote, whoever is quoted. */
export const NAME = '·';
const token = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|[?!]/gu;
/** What may stand between the two words of a pair. */
const joins = /^[ \t-]+$/;
/** What ends a sentence, so that the next word has a capital and is no name for it. */
const begins = new RegExp(`[.?!…:\\n“"•${BLANK}]`, 'u');
/** “I” in all its forms is written with a capital wherever it stands. */
const self = /^I(?:['’]\p{L}+)?$/u;
const short = /(?:n't|'(?:ll|re|ve|d|m))$/;
/** Endings that make nouns and verbs abstract, and how long a word must be not to have one by chance. */
const ending = /(tion|sion|ment|ance|ence|ity|ness|ship|ive|ise|ize)(?:e?[sd])?$/;
const LONG = 7;

/** Finds what the tone reading looks at. Offsets are UTF-16 units of the text. */
export function featuresOf(text: string): Features {
  const prose = proseOf(text, entitiesOf(text));
  const seen: Feature[] = [];
  let words = 0;
  let last: Feature | undefined;
  let from = 0;
  for (const match of prose.matchAll(token)) {
    const [written] = match;
    const start = match.index;
    const end = start + written.length;
    const gap = prose.slice(from, start);
    from = end;
    if (written === '?' || written === '!') {
      seen.push({ key: written, start, end });
      // The mark is left for the gap before the next word, which it begins.
      from = start;
      last = undefined;
      continue;
    }
    const first = words === 0 || begins.test(gap);
    words += 1;
    const key = isName(written, first) ? NAME : written.toLowerCase().replace('’', "'");
    if (last && !first && joins.test(gap) && (key !== NAME || last.key !== NAME))
      seen.push({ key: `${last.key} ${key}`, start: last.start, end });
    last = { key, start, end };
    if (key === NAME || (key.length < 2 && key !== 'i' && key !== 'a')) continue;
    seen.push(last);
    const mark = markOf(key);
    if (mark !== undefined) seen.push({ key: mark, start, end });
  }
  return { seen: [...seen, ...shapesOf(prose)], words };
}

/** Whether a word's capitals make it a name, or an acronym, or a shout. */
function isName(written: string, first: boolean): boolean {
  if (self.test(written)) return false;
  if (/^.+\p{Lu}/u.test(written)) return true;
  return !first && /^\p{Lu}/u.test(written);
}

/** What the shape of a word says, whichever word it is. */
function markOf(key: string): string | undefined {
  const shortened = short.exec(key)?.[0];
  if (shortened !== undefined) return shortened;
  const abstract = key.length >= LONG ? ending.exec(key)?.[1] : undefined;
  return abstract && `-${abstract}`;
}
