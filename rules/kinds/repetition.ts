/**
 * Repetition: the same thing twice in a row, as a hand writes it that has just changed its mind.
 *
 *     extends: repetition
 *     message: "“%s” is there twice."
 *     ignorecase: true
 *     alpha: true
 *     tokens:
 *       - '[^\s]+'
 *
 * A run is one nudge, however long, and its way out is to say it once. Runs never reach over the end
 * of a sentence: “We asked for that. That took a year.”
 */
import { BLANK } from '../draft/entities.ts';
import { fold, tidyWord } from '../draft/fold.ts';
import { sentencesOf } from '../draft/sentences.ts';
import type { Hit, Terms } from '../find/terms.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, TermsReader } from './reader.ts';

export interface RepetitionSpec {
  readonly terms: Terms;
  /** How often a token may come again before it is too much. */
  readonly max: number;
  readonly ignoreCase: boolean;
  /** Only tokens of nothing but letters. */
  readonly alpha: boolean;
}

/** Reads `tokens`, `max`, `ignorecase`, `alpha`; `exceptions` and `vocab` are guards. */
export function compileRepetition(keys: RuleKeys): RepetitionSpec | undefined {
  const ignoreCase = keys.flag('ignorecase') ?? false;
  const alpha = keys.flag('alpha') ?? false;
  const max = keys.number('max') ?? 0;
  const tokens = keys.list('tokens').filter((token) => token.trim() !== '');
  if (tokens.length === 0) {
    keys.problem([], 'A repetition rule needs `tokens`: what may not come twice, such as [^\\s]+.');
    return undefined;
  }
  const wanted = tokens.map((source, i) => ({ source, item: i, path: ['tokens', i] }));
  return { terms: keys.terms(wanted, { ignoreCase }), max, ignoreCase, alpha };
}

export function readyRepetition({ terms, max, ignoreCase, alpha }: RepetitionSpec): TermsReader {
  const counts = (token: string): boolean => !alpha || /^[\p{L}\p{M}]+$/u.test(token);

  /** Where the run that starts with a hit ends: the last hit that says the same. */
  function endOfRun(text: string, hits: readonly Hit[], first: number): number {
    const token = tokenAt(text, hits[first], ignoreCase);
    let last = first;
    while (token !== '' && tokenAt(text, hits[last + 1], ignoreCase) === token) last += 1;
    return last;
  }

  return {
    reads: 'terms',
    terms,
    read({ text, raw }, hits) {
      const findings: Finding[] = [];
      for (let i = 0; i < hits.length; i += 1) {
        const first = i;
        i = endOfRun(text, hits, first);
        const start = hits[first]?.start ?? 0;
        const end = hits[i]?.end ?? 0;
        if (i - first <= max || !counts(tokenAt(text, hits[first], ignoreCase))) continue;
        if (sentencesOf(text.slice(start, end)).length > 1) continue;
        const once = raw.slice(start, hits[first]?.end ?? start).trim();
        findings.push({ start, end, args: [once], fixes: [{ text: once }] });
      }
      return findings;
    },
  };
}

/** A token as it is compared; empty for none, and for what is no prose (a handle, a link). */
function tokenAt(text: string, hit: Hit | undefined, ignoreCase: boolean): string {
  if (hit === undefined) return '';
  const token = tidyWord(text.slice(hit.start, hit.end).trim());
  if (token.includes(BLANK)) return '';
  return ignoreCase ? fold(token) : token;
}
