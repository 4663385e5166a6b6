/**
 * What a rule looks for, as plain JSON: whole phrases for the word trie, and patterns for what no
 * list of phrases can say. Made when a pack is compiled (rules/patterns), used by the finder.
 */

/** What a rule looks for. Items are numbered by the rule; the lowest wins where several fit. */
export interface Terms {
  /** Whole words with one space, apostrophe, hyphen … between them. */
  readonly phrases: readonly Phrase[];
  readonly patterns: readonly Pattern[];
}

/** A phrase and the number of the item it belongs to; `exact` where capitals matter. */
export type Phrase = readonly [text: string, item: number, exact?: 'exact'];

/** A pattern as a JavaScript regular expression, compiled when it is first needed. */
export interface Pattern {
  readonly item: number;
  readonly source: string;
  /** With `u` where it matters; with `y` in place of `g` where it can only match at the beginning. */
  readonly flags: string;
  /** Wrapped in word boundaries: a match that cuts a word in two is dropped. */
  readonly whole?: true;
  /** Never looks beyond its line: what it finds there stays while other lines are typed. */
  readonly line?: true;
  /** What a text must hold before the pattern is worth trying; absent: always tried. */
  readonly gate?: Gate;
}

/** What a text must hold for a pattern to match: one of each need, one of the characters, and so many digits. */
export interface Gate {
  /** Two at most. */
  readonly needs?: readonly GateNeed[];
  readonly characters?: string;
  readonly digits?: number;
}

/** Whole words or parts of words, in small letters: one of them. */
export type GateNeed =
  | { readonly words: readonly string[] }
  | { readonly pieces: readonly string[] };

/** A regular expression on its own, for guards and exceptions. */
export interface PlainPattern {
  readonly source: string;
  readonly flags: string;
}

/** A place where one of a rule's items was found, in UTF-16 units of the unit read. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  readonly item: number;
}
