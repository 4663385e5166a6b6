/** Finds what all rules look for in one walk over a text. */

import { insideWord } from '../draft/characters.ts';
import { createForms } from '../draft/latin.ts';
import { createGates, type Met } from './gates.ts';
import { nativeRegex } from './native.ts';
import type { Hit, Pattern, Terms } from './terms.ts';
import { createTrie } from './trie.ts';
import type { ReadWords } from './words.ts';

/** The terms of one rule, under a number of the caller's own. */
export interface Sought {
  readonly ref: number;
  readonly terms: Terms;
}

/** A hit, and whose it is. */
export interface RefHit extends Hit {
  readonly ref: number;
}

/** What one look at a text found. */
export interface Sighting {
  /** Phrases, and patterns that stay in their line where lines are looked at; by their places. */
  readonly hits: readonly RefHit[];
  /** What it has that patterns ask for. */
  readonly met: Met;
}

export interface Finder {
  look(words: ReadWords): Sighting;
  /** The patterns worth trying on texts that together have all this, by number. */
  worthTrying(met: readonly Met[]): readonly number[];
  /** Whose a pattern is. */
  refOf(pattern: number): number;
  /** Tries a pattern on a text. */
  run(pattern: number, text: string): readonly Hit[];
}

interface Waiting extends Pattern {
  readonly ref: number;
  regexFor?: (text: string) => RegExp;
}

/**
 * A finder for these rules. Patterns are compiled when they are first tried. With `lines` it looks at a line
 * at a time for what is wider than that: patterns that stay in their line are then tried on each.
 */
export function createFinder(
  sought: readonly Sought[],
  { lines = false }: { readonly lines?: boolean } = {},
): Finder {
  const trie = createTrie();
  const patterns: Waiting[] = [];
  for (const { ref, terms } of sought) {
    for (const phrase of terms.phrases) trie.add(phrase, ref);
    for (const pattern of terms.patterns) patterns.push({ ...pattern, ref });
  }
  const gates = createGates(patterns.map(({ gate }) => gate));
  const isOfLine = (id: number): boolean => lines && patterns[id]?.line === true;

  function look(words: ReadWords): Sighting {
    const hits: RefHit[] = [];
    trie.walk(words, ({ ref, item }, start, end) => {
      hits.push({ ref, item, start, end });
    });
    const met = gates.meet(words);
    if (!lines) return { hits, met };
    for (const id of gates.opened([met])) {
      if (!isOfLine(id)) continue;
      const ref = patterns[id]?.ref ?? -1;
      for (const hit of run(id, words.text)) hits.push({ ref, ...hit });
    }
    return { hits: hits.sort((a, b) => a.start - b.start), met };
  }

  function run(id: number, text: string): readonly Hit[] {
    const pattern = patterns[id];
    if (pattern === undefined) return [];
    pattern.regexFor ??= createForms(pattern.source, pattern.flags, nativeRegex);
    return matches(pattern.regexFor(text), text, pattern);
  }

  return {
    look,
    run,
    worthTrying: (met) => gates.opened(met).filter((id) => !isOfLine(id)),
    refOf: (pattern) => patterns[pattern]?.ref ?? -1,
  };
}

function matches(regex: RegExp, text: string, { item, whole }: Pattern): Hit[] {
  const hits: Hit[] = [];
  regex.lastIndex = 0;
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end === start) {
      regex.lastIndex = after(text, end);
      continue;
    }
    // JavaScript's `\b` knows only a to z: it would find “utilise” in “réutilise”.
    if (whole === true && (insideWord(text, start) || insideWord(text, end))) continue;
    hits.push({ start, end, item });
  }
  return hits;
}

/** The index of the next whole character. */
function after(text: string, index: number): number {
  return index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}

/** Of hits that overlap keeps the leftmost, and at one place the lowest item: as one alternation would. */
export function leftmost(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const sorted = [...hits].sort((a, b) => a.start - b.start || a.item - b.item || b.end - a.end);
  const kept: Hit[] = [];
  let free = 0;
  for (const hit of sorted) {
    if (hit.start < free) continue;
    kept.push(hit);
    free = hit.end;
  }
  return kept;
}
