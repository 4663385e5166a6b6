/**
 * Metric: a figure worked out from counts. What can be counted is in rules/draft/counts.ts.
 *
 *     extends: metric
 *     message: "%s words in one sentence: try a full stop in the middle."
 *     scope: sentence
 *     formula: words
 *     condition: "> 30"
 *
 * As in Vale the whole post is measured, unless `scope` says otherwise.
 */
import { hasLetterOrDigit } from '../draft/counted-word.ts';
import { counterOf, countNames } from '../draft/counts.ts';
import { type Expression, evaluate } from '../expression/expression.ts';
import { parseExpression } from '../expression/parse.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, TextReader } from './reader.ts';

export interface MetricSpec {
  readonly formula: Expression;
  /** Takes the formula's result as `value`. */
  readonly condition: Expression;
}

/** Reads `formula` and `condition`. */
export function compileMetric(keys: RuleKeys): MetricSpec | undefined {
  const formula = expression(keys, 'formula', '', countNames);
  const condition = expression(keys, 'condition', 'value ', [...countNames, 'value']);
  return formula === undefined || condition === undefined ? undefined : { formula, condition };
}

function expression(
  keys: RuleKeys,
  key: string,
  before: string,
  names: readonly string[],
): Expression | undefined {
  const written = keys.text(key);
  if (written === undefined) {
    keys.problem(
      [],
      `A metric rule needs a \`${key}\`, such as ${before === '' ? 'words' : '"> 30"'}.`,
    );
    return undefined;
  }
  const parsed = parseExpression(before + written.replace(/\bheading\.h/g, 'heading_h'), names);
  if (!('reason' in parsed)) return parsed;
  keys.problem([key], parsed.reason);
  return undefined;
}

/** The fewest UTF-16 units of a text that can meet the condition: so many words need a letter and a blank each. */
function leastLength(formula: Expression, condition: Expression): number {
  const [count, ...more] = formula;
  const [value, least, comparison, ...rest] = condition;
  const isOfWords = typeof count === 'object' && 'name' in count && count.name === 'words';
  const isOfValue = typeof value === 'object' && 'name' in value && value.name === 'value';
  const isLeast =
    typeof comparison === 'object' && 'op' in comparison && /^>=?$/.test(comparison.op);
  if (!isOfWords || !isOfValue || !isLeast || typeof least !== 'number') return 0;
  return more.length > 0 || rest.length > 0 ? 0 : 2 * least - 1;
}

/** What a formula may come to at most, where the condition begins so: `value <= 13 && …`. */
function mostAllowed([value, most, comparison, ...rest]: Expression): number {
  const isOfValue = typeof value === 'object' && 'name' in value && value.name === 'value';
  const isMost = typeof comparison === 'object' && 'op' in comparison && comparison.op === '<=';
  if (!isOfValue || !isMost || typeof most !== 'number') return Number.POSITIVE_INFINITY;
  // How many results wait for an operation: what takes the first of them must be “and”.
  let waiting = 1;
  for (const step of rest) {
    if (typeof step === 'number' || 'name' in step) waiting += 1;
    else if ('op' in step) {
      waiting -= 1;
      if (waiting === 1 && step.op !== '&&') return Number.POSITIVE_INFINITY;
    } else if (waiting === 1) return Number.POSITIVE_INFINITY;
  }
  return most;
}

/** Whether a formula only adds up what is counted: then the words alone come to no more than the whole. */
function onlyAdds(formula: Expression): boolean {
  return formula.every((step) => {
    if (typeof step === 'number') return step >= 0;
    return 'name' in step || ('op' in step && (step.op === '+' || step.op === '*'));
  });
}

export function readyMetric({ formula, condition }: MetricSpec): TextReader {
  const least = leastLength(formula, condition);
  const most = onlyAdds(formula) ? mostAllowed(condition) : Number.POSITIVE_INFINITY;
  return {
    reads: 'text',
    read(unit): Finding[] {
      if (unit.text.length < least) return [];
      if (!hasLetterOrDigit(unit.text)) return [];
      const counts = counterOf(unit);
      const wordsAlone = (name: string) => (name === 'words' ? counts(name) : 0);
      if (most < Number.POSITIVE_INFINITY && evaluate(formula, wordsAlone) > most) return [];
      const value = evaluate(formula, counts);
      const holds = evaluate(condition, (name) => (name === 'value' ? value : counts(name)));
      if (holds === 0 || !Number.isFinite(value)) return [];
      return [{ start: 0, end: unit.text.length, args: [value], whole: true }];
    },
  };
}
