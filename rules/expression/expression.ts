/** Formulas such as `0.39 * (words / sentences) - 15.59`, as JSON a page can run without parsing. */

/** A step of a formula in postfix order: a number, a name to look up, or an operation on what came before. */
export type Step =
  | number
  | { readonly name: string }
  | { readonly call: string }
  | { readonly op: Operator };

export type Operator = keyof typeof OPERATORS;
export type Expression = readonly Step[];

const flag = (truth: boolean): number => (truth ? 1 : 0);

const OPERATORS = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
  '%': (a: number, b: number) => a % b,
  '>': (a: number, b: number) => flag(a > b),
  '>=': (a: number, b: number) => flag(a >= b),
  '<': (a: number, b: number) => flag(a < b),
  '<=': (a: number, b: number) => flag(a <= b),
  '==': (a: number, b: number) => flag(a === b),
  '!=': (a: number, b: number) => flag(a !== b),
  '&&': (a: number, b: number) => flag(a !== 0 && b !== 0),
  '||': (a: number, b: number) => flag(a !== 0 || b !== 0),
} as const;

const FUNCTIONS: Readonly<Record<string, (x: number) => number>> = {
  'math.sqrt': Math.sqrt,
  'math.abs': Math.abs,
  'math.floor': Math.floor,
  'math.ceil': Math.ceil,
  'math.log': Math.log,
};

export function isOperator(word: string): word is Operator {
  return Object.hasOwn(OPERATORS, word);
}

export function isFunction(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}

/** Runs a formula; a name nobody knows and a step with nothing before it count as 0. */
export function evaluate(expression: Expression, lookUp: (name: string) => number): number {
  const stack: number[] = [];
  for (const step of expression) {
    if (typeof step === 'number') stack.push(step);
    else if ('name' in step) stack.push(lookUp(step.name));
    else if ('call' in step) stack.push(FUNCTIONS[step.call]?.(stack.pop() ?? 0) ?? 0);
    else {
      const right = stack.pop() ?? 0;
      stack.push(OPERATORS[step.op](stack.pop() ?? 0, right));
    }
  }
  return stack.pop() ?? 0;
}
