/**
 * What the engine asks of a grammar. Types only: the grammar itself is ten times the size of the
 * engine, so it is handed in, and only where an active rule needs it.
 */
import type { Span } from '../types.ts';

/** A library that knows parts of speech. */
export interface Grammar {
  /** Parses one sentence. Offsets are UTF-16 units of this text. */
  parse(sentence: string): GrammarSentence;
}

/** One parsed sentence. */
export interface GrammarSentence {
  readonly text: string;
  /** Where a match pattern fits, in order; a `[<name>…]` group narrows the span to itself when its name is given. */
  match(pattern: string, group?: string): readonly Span[];
  /** The words with their tags, in order. */
  words(): readonly TaggedWord[];
}

/** A word and what the grammar takes it for. */
export interface TaggedWord extends Span {
  readonly tags: ReadonlySet<string>;
}
