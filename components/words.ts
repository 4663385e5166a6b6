/**
 * The words of the UI. `public/_locales/en_GB/messages.json` is their single source; the entrypoints hand the browser's
 * own look-up to the views through this context, so that no view holds text or touches a browser API.
 */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../public/_locales/en_GB/messages.json';

export type MessageKey = keyof typeof messages;

/** A message that has one form per plural category, under `key_one`, `key_other` and, in some languages, more. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** What may be looked up: English has only two of the plural forms, other languages up to six. */
type WordKey = MessageKey | `${PluralKey}_${Intl.LDMLPluralRule}`;

/**
 * Looks up a message, or gives '' where there is none; `substitutions` fill its placeholders in order.
 * `browser.i18n.getMessage` fits.
 */
export type Words = (key: WordKey, substitutions?: string[]) => string;

const WordsContext = createContext<Words>((key) => key);

/** Gives every view below it its words. */
export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}

/** The language the words are really in, which may not be the browser's own: a message of its own names it. */
export function languageOf(words: Words): string {
  return words('language');
}

/**
 * Which language the UI speaks and which way it is written, for the root of a view: the page around it, or the
 * browser, may be of another.
 */
export function tongue(words: Words): { readonly lang: string; readonly dir: 'ltr' | 'rtl' } {
  return { lang: languageOf(words), dir: words('direction') === 'rtl' ? 'rtl' : 'ltr' };
}

/**
 * The plural form of a message for `count`, with `count` (in the language's digits) as first substitution.
 * A language that lacks the form falls back to `_other`.
 */
export function plural(
  words: Words,
  key: PluralKey,
  count: number,
  substitutions: readonly string[] = [],
): string {
  const { rules, format } = countingIn(languageOf(words));
  const form = rules.select(count);
  const all = [format.format(count), ...substitutions];
  return words(`${key}_${form}`, all) || words(`${key}_other`, all);
}

interface Counting {
  readonly rules: Intl.PluralRules;
  readonly format: Intl.NumberFormat;
}

const countings = new Map<string, Counting>();

/** How a language counts; kept, since a browser takes longer to make these than to draw the views with them. */
function countingIn(language: string): Counting {
  const known = countings.get(language);
  if (known) return known;
  const counting = {
    rules: new Intl.PluralRules(language),
    format: new Intl.NumberFormat(language),
  };
  countings.set(language, counting);
  return counting;
}
