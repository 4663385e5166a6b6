/** Formulas as text into steps: precedence climbing, as in C. Only used to compile packs. */
import { type Expression, isFunction, isOperator, type Step } from './expression.ts';

const BINDS: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '>': 4,
  '>=': 4,
  '<': 4,
  '<=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};

const token = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([A-Za-z_][\w.]*)|(>=|<=|==|!=|&&|\|\||[-+*/%()<>]))/y;
/** Formulas nest no deeper than this. */
const DEEPEST = 50;

/** Why a text is no formula. */
class NoFormula extends Error {}

/** Parses a formula that may use these names; a reason where it is none. */
export function parseExpression(
  text: string,
  names: readonly string[],
): Expression | { readonly reason: string } {
  try {
    return parse(tokensOf(text), names);
  } catch (error) {
    if (error instanceof NoFormula) return { reason: error.message };
    throw error;
  }
}

function parse(tokens: readonly string[], names: readonly string[]): Expression {
  const steps: Step[] = [];
  let at = 0;

  function operand(depth: number): void {
    if (depth > DEEPEST) throw new NoFormula('The formula is nested too deep.');
    const next = tokens[at];
    at += 1;
    if (next === undefined) throw new NoFormula('A number or name is missing at the end.');
    if (/^[\d.]/.test(next)) steps.push(Number(next));
    else if (next === '(') {
      climb(0, depth);
      if (tokens[at] !== ')') throw new NoFormula('A bracket is never closed.');
      at += 1;
    } else if (next === '-') {
      steps.push(0);
      operand(depth + 1);
      steps.push({ op: '-' });
    } else if (isFunction(next)) {
      operand(depth + 1);
      steps.push({ call: next });
    } else if (names.includes(next)) steps.push({ name: next });
    else throw new NoFormula(`“${next}” is not known here. Known are ${names.join(', ')}.`);
  }

  function climb(least: number, depth: number): void {
    operand(depth + 1);
    for (;;) {
      const op = tokens[at];
      const binds = op === undefined ? undefined : BINDS[op];
      if (op === undefined || binds === undefined || binds < least || !isOperator(op)) return;
      at += 1;
      climb(binds + 1, depth + 1);
      steps.push({ op });
    }
  }

  climb(0, 0);
  if (at < tokens.length) throw new NoFormula(`“${tokens[at]}” does not belong there.`);
  return steps;
}

function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  const trimmed = text.trim();
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const match = token.exec(trimmed);
    if (match === null) throw new NoFormula(`“${text.trim()}” is no formula.`);
    tokens.push(match[0].trim());
  }
  return tokens;
}
