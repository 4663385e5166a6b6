/** The one shape every kind of rule has when it is ready to read. */

import type { Gate, Hit, Terms } from '../find/terms.ts';
import type { GrammarSentence } from '../grammar/grammar.ts';
import type { Draft, Fix } from '../types.ts';

/** Something a reader has to say, in offsets of the unit it was given. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  /** What fills the message's `%s`, in order. */
  readonly args: readonly (string | number)[];
  /** Ways out in the unit's offsets; a rule's own `action` comes before these. */
  readonly fixes?: readonly Fix[];
  /** It is about the whole stretch, not about words in it: the two never hide one another. */
  readonly whole?: true;
}

/** A finding about one post of the draft, or about the draft as a whole (post 0, no span). */
export interface DraftFinding extends Finding {
  readonly post: number;
}

/** A stretch of a post that a rule reads at a time. */
export interface Unit {
  /** What the rule sees: prose with its links, handles and hashtags blanked, unless its scope asks for them. */
  readonly text: string;
  /** The same stretch as it was written, of the same length. */
  readonly raw: string;
  /** The pieces of a wide unit, the same objects while they stay the same: what is counted in them is kept. */
  readonly parts?: readonly Unit[];
  /** The sentences of a piece. */
  readonly sentences?: readonly Unit[];
}

/** Waits for the finder: called with the unit's hits where there are any. */
export interface TermsReader {
  readonly reads: 'terms';
  readonly terms: Terms;
  /** Also called for a unit with no hits. */
  readonly always?: boolean;
  /** It counts its hits: those the rule keeps quiet about are left out before. */
  readonly counts?: true;
  read(unit: Unit, hits: readonly Hit[]): readonly Finding[];
}

/** Reads each unit by itself. */
export interface TextReader {
  readonly reads: 'text';
  read(unit: Unit): readonly Finding[];
}

/** Reads sentences as parsed by the grammar. */
export interface GrammarReader {
  readonly reads: 'grammar';
  /** A sentence opens one of these, or the rule has nothing to say of it; absent: it may of any. */
  readonly gates?: readonly (Gate | undefined)[];
  read(sentence: GrammarSentence): readonly Finding[];
}

/** Reads the whole draft with all the page tells about it. */
export interface DraftReader {
  readonly reads: 'draft';
  read(draft: Draft): readonly DraftFinding[];
}

export type Reader = TermsReader | TextReader | GrammarReader | DraftReader;
