/**
 * Capitalization: the case a stretch of text should be in.
 *
 *     extends: capitalization
 *     message: "Capitals On Every Word are hard to read."
 *     scope: first-sentence
 *     match: $sentence
 *     exceptions: [Casterbridge]
 *
 * `match` is $title, $sentence, $lower, $upper or a pattern; `threshold` the share of words that must be right.
 */
import {
  casedWords,
  type Kept,
  lowerCase,
  sentenceCase,
  type TitleStyle,
  titleCase,
  upperCase,
} from '../draft/casing.ts';
import type { PlainPattern } from '../find/terms.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, TextReader } from './reader.ts';

export interface CapitalizationSpec extends Kept {
  readonly match: Case | PlainPattern;
  readonly style: TitleStyle;
  readonly threshold: number;
  /** What a text may begin with before its case counts. */
  readonly prefix?: PlainPattern;
  /** Whether the right case is offered as a fix. */
  readonly replaces: boolean;
}

const CASES = ['$title', '$sentence', '$lower', '$upper'] as const;
type Case = (typeof CASES)[number];

/** Reads `match`, `style`, `exceptions`, `indicators`, `threshold`, `prefix`. */
export function compileCapitalization(keys: RuleKeys): CapitalizationSpec | undefined {
  const written = keys.text('match');
  const style = keys.oneOf('style', ['AP', 'Chicago'] as const) ?? 'AP';
  const names = [
    ...keys.list('exceptions').map((name, i) => ({ name, path: ['exceptions', i] })),
    ...keys.accepted().map((name) => ({ name, path: ['vocab'] })),
  ];
  const exceptions = names.flatMap(({ name }) => (isPlain(name) ? [name] : []));
  const patterns = names.flatMap(({ name, path }) =>
    isPlain(name) ? [] : (keys.pattern(name, path, { whole: true }) ?? []),
  );
  const indicators = keys.list('indicators');
  const threshold = keys.number('threshold') ?? 0.8;
  const prefixed = keys.text('prefix');
  const prefix = prefixed === undefined ? undefined : keys.pattern(`^(?:${prefixed})`, ['prefix']);
  const replaces = keys.below('action')?.raw('name') === 'replace';
  if (written === undefined) {
    keys.problem([], `A capitalization rule needs a \`match\`: ${CASES.join(', ')} or a pattern.`);
    return undefined;
  }
  const match = CASES.find((each) => each === written) ?? keys.pattern(written, ['match']);
  if (match === undefined) return undefined;
  return {
    match,
    style,
    exceptions,
    ...(patterns.length > 0 && { patterns }),
    indicators,
    threshold: threshold === 0 ? 0.8 : threshold,
    replaces,
    ...(prefix !== undefined && { prefix }),
  };
}

/** Whether a name is itself, and no pattern for several. */
function isPlain(name: string): boolean {
  return !/[\\^$*+?()[\]{}|]/.test(name);
}

export function readyCapitalization(spec: CapitalizationSpec): TextReader {
  return {
    reads: 'text',
    read({ text }): Finding[] {
      const skipped = spec.prefix === undefined ? 0 : prefixLength(text, spec.prefix);
      const judged = text.slice(skipped);
      if (!/\p{L}/u.test(judged)) return [];
      const expected = inCase(judged, spec);
      if (isRight(judged, expected, spec)) return [];
      const whole = text.slice(0, skipped) + (expected ?? judged);
      const fixes = spec.replaces && expected !== undefined ? [{ text: whole }] : [];
      return [{ start: 0, end: text.length, args: [text, whole], fixes, whole: true }];
    },
  };
}

function prefixLength(text: string, prefix: PlainPattern): number {
  return new RegExp(prefix.source, prefix.flags).exec(text)?.[0].length ?? 0;
}

/** The text in the case it should be in; undefined where only a pattern says what that is. */
function inCase(text: string, spec: CapitalizationSpec): string | undefined {
  switch (spec.match) {
    case '$title':
      return titleCase(text, spec.style, spec);
    case '$sentence':
      return sentenceCase(text, spec);
    case '$lower':
      return lowerCase(text, spec);
    case '$upper':
      return upperCase(text, spec);
    default:
      return undefined;
  }
}

function isRight(text: string, expected: string | undefined, spec: CapitalizationSpec): boolean {
  const { match, threshold, exceptions } = spec;
  if (typeof match !== 'string') return new RegExp(match.source, match.flags).test(text);
  if (match === '$lower' || match === '$upper') return text === expected;
  const wanted = casedWords(expected ?? '');
  const words = casedWords(text);
  // As in Vale: a sentence that begins small is wrong however right the rest is.
  if (match === '$sentence' && words[0] !== undefined && words[0] !== wanted[0]) return false;
  const right = words.filter(
    (word, i) => word === wanted[i] || exceptions.includes(word) || isShouted(word, match),
  );
  return right.length / words.length >= threshold;
}

/** In a title, a word all in capitals is taken for initials. */
function isShouted(word: string, match: Case): boolean {
  return match === '$title' && word === word.toUpperCase();
}
