/** Guards' words and patterns about where a finding stands, looked for when they are first needed. */
import { createFinder, type Finder } from '../find/finder.ts';
import type { Terms } from '../find/terms.ts';
import { type ReadWords, readWords } from '../find/words.ts';
import type { Span } from '../types.ts';
import { type Cover, coverOf } from './cover.ts';

const finders = new WeakMap<Terms, Finder>();

/** What was found in the last text: a rule with many findings asks again and again. */
const found = new WeakMap<Terms, { readonly text: string; readonly cover: Cover }>();

/** Where something stands in a text. */
export function placesOf(terms: Terms, text: string): Cover {
  const known = found.get(terms);
  if (known?.text === text) return known.cover;
  const cover = coverOf(look(terms, readWords(text)));
  found.set(terms, { text, cover });
  return cover;
}

function look(terms: Terms, words: ReadWords): readonly Span[] {
  let finder = finders.get(terms);
  if (finder === undefined) {
    finder = createFinder([{ ref: 0, terms }]);
    finders.set(terms, finder);
  }
  const { hits, met } = finder.look(words);
  const spans: Span[] = [...hits];
  for (const pattern of finder.worthTrying([met])) spans.push(...finder.run(pattern, words.text));
  return spans;
}
