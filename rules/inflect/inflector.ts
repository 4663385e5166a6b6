/** What compiling asks of a library that knows the forms of English words. Types only. */

/** One form of a word or phrase, with what to say instead of it. */
export interface Inflected {
  readonly from: string;
  /** One for each of the given replacements, in order. */
  readonly to: readonly string[];
  /** The replacements after “was”, “has been” and the like, where they differ: “given”, not “gave”. */
  readonly participle?: readonly string[];
}

export interface Inflector {
  /**
   * All forms of a word or phrase, British and American, each with its replacements in the same
   * form: “utilise” → “use” also gives “utilised” → “used”. `as` says what the word is, where it
   * could be either.
   */
  inflect(from: string, to: readonly string[], as?: WordClass): readonly Inflected[];
}

export type WordClass = 'verb' | 'noun' | 'adjective';
