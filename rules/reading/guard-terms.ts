/** Guards' words and patterns, looked for when they are first needed. */
import { createFinder, type Finder } from '../find/finder.ts';
import type { Terms } from '../find/terms.ts';
import { type ReadWords, readWords } from '../find/words.ts';
import type { Span } from '../types.ts';
import { type Cover, coverOf } from './cover.ts';
import type { PieceReading } from './piece.ts';

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

/** What each piece was found to have: pieces stay while the rest of a draft is typed. */
const had = new WeakMap<PieceReading, Map<Terms, boolean>>();

/** Whether something stands anywhere in a piece, its links and hashtags too. */
export function pieceHas(piece: PieceReading, terms: Terms): boolean {
  let known = had.get(piece);
  if (known === undefined) {
    known = new Map();
    had.set(piece, known);
  }
  const has = known.get(terms) ?? !placesOf(terms, piece.raw).isEmpty;
  known.set(terms, has);
  return has;
}
