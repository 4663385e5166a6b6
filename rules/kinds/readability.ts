/**
 * Readability: how many years of school a text asks for, as the mean of one or more known formulas.
 *
 *     extends: readability
 *     message: "This asks for about %.0f years of school."
 *     metrics: [Flesch-Kincaid]
 *     grade: 9
 *     minWords: 25
 *
 * As in Vale the whole post is measured. The formulas were made for pages: on a few words they say
 * little, which is what `minWords` is for.
 */
import { counterOf } from '../draft/counts.ts';
import { didYouMean } from '../packs/did-you-mean.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, TextReader } from './reader.ts';

type Counts = (name: string) => number;

/** The published formulas, on American school grades. */
const METRICS = {
  'Gunning Fog': (of: Counts) =>
    0.4 * (of('words') / of('sentences') + (100 * of('complex_words')) / of('words')),
  'Coleman-Liau': (of: Counts) =>
    (5.88 * of('characters')) / of('words') - (29.6 * of('sentences')) / of('words') - 15.8,
  'Flesch-Kincaid': (of: Counts) =>
    (0.39 * of('words')) / of('sentences') + (11.8 * of('syllables')) / of('words') - 15.59,
  SMOG: (of: Counts) =>
    1.043 * Math.sqrt((30 * of('polysyllabic_words')) / of('sentences')) + 3.1291,
  'Automated Readability': (of: Counts) =>
    (4.71 * of('characters')) / of('words') + (0.5 * of('words')) / of('sentences') - 21.43,
} as const satisfies Readonly<Record<string, (of: Counts) => number>>;

type Metric = keyof typeof METRICS;

const NAMES = Object.keys(METRICS);

function isMetric(name: string): name is Metric {
  return Object.hasOwn(METRICS, name);
}

export interface ReadabilitySpec {
  readonly metrics: readonly Metric[];
  /** The highest mean that is right. */
  readonly grade: number;
  readonly minWords: number;
}

/** Reads `metrics`, `grade` and `minWords`. */
export function compileReadability(keys: RuleKeys): ReadabilitySpec | undefined {
  const written = keys.list('metrics');
  const grade = keys.number('grade');
  const minWords = keys.number('minWords') ?? 1;
  written.forEach((name, i) => {
    if (isMetric(name)) return;
    const meant = didYouMean(name, NAMES);
    const guess = meant === undefined ? `Known are ${NAMES.join(', ')}.` : `Did you mean ${meant}?`;
    keys.problem(['metrics', i], `“${name}” is not a metric. ${guess}`);
  });
  const metrics = written.filter(isMetric);
  if (written.length === 0 || grade === undefined) {
    keys.problem([], 'A readability rule needs `metrics`, and the highest `grade` that is right.');
    return undefined;
  }
  return { metrics, grade, minWords };
}

export function readyReadability({ metrics, grade, minWords }: ReadabilitySpec): TextReader {
  return {
    reads: 'text',
    read(unit): Finding[] {
      const counts = counterOf(unit);
      if (counts('words') < minWords || counts('sentences') === 0) return [];
      const sum = metrics.reduce((total, name) => total + METRICS[name](counts), 0);
      const mean = sum / metrics.length;
      if (mean <= grade) return [];
      return [{ start: 0, end: unit.text.length, args: [mean], whole: true }];
    },
  };
}
