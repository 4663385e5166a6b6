/**
 * Occurrence: too much of something, or too little. One nudge a unit, at the first.
 *
 *     extends: occurrence
 *     message: "%s exclamation marks: one is plenty."
 *     scope: post
 *     token: "!"
 *     max: 1
 *
 * What the rule's `exceptions`, `unless` and `quoted` keep quiet is not counted.
 */
import type { Terms } from '../find/terms.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, TermsReader } from './reader.ts';

export interface OccurrenceSpec {
  readonly terms: Terms;
  readonly max?: number;
  readonly min?: number;
}

/** Reads `token`, `max`, `min`, `ignorecase`. */
export function compileOccurrence(keys: RuleKeys): OccurrenceSpec | undefined {
  const ignoreCase = keys.flag('ignorecase') ?? false;
  const [max, min] = [keys.number('max') ?? 0, keys.number('min') ?? 0];
  const source = keys.text('token');
  if (source === undefined || source === '') {
    keys.problem([], 'An occurrence rule needs a `token`: what to count.');
    return undefined;
  }
  if (max <= 0 && min <= 0) {
    keys.problem([], 'An occurrence rule needs a `max` or a `min`: how many are right.');
  }
  const terms = keys.terms([{ source, item: 0, path: ['token'] }], { ignoreCase });
  return { terms, ...(max > 0 && { max }), ...(min > 0 && { min }) };
}

export function readyOccurrence({ terms, max, min }: OccurrenceSpec): TermsReader {
  return {
    reads: 'terms',
    terms,
    always: min !== undefined,
    counts: true,
    read(_, hits): Finding[] {
      const count = hits.length;
      const wrong = (max !== undefined && count > max) || (min !== undefined && count < min);
      if (!wrong) return [];
      const { start, end } = hits[0] ?? { start: 0, end: 0 };
      return [{ start, end, args: [count] }];
    },
  };
}
