/** How long patterns are. */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/** How many one-character parts a pattern has with its counted repeats written out. */
export function writtenOut(node: AST.Pattern | AST.Element): number {
  if (node.type === 'Quantifier') {
    const times = Number.isFinite(node.max) ? node.max : Math.max(node.min, 1);
    return times * writtenOut(node.element);
  }
  if (!('alternatives' in node)) return 1;
  return node.alternatives
    .flatMap(({ elements }) => elements)
    .reduce((sum, element) => sum + writtenOut(element), 0);
}

/** Whether a part takes the same number of characters however it is taken. */
export function hasOneLength(node: AST.Element): boolean {
  return lengthOf(node) !== undefined;
}

function lengthOf(node: AST.Element): number | undefined {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return 1;
    case 'Group':
    case 'CapturingGroup': {
      const [first, ...others] = node.alternatives.map(({ elements }) =>
        elements.reduce<number | undefined>((sum, element) => {
          const own = lengthOf(element);
          return sum === undefined || own === undefined ? undefined : sum + own;
        }, 0),
      );
      return others.every((other) => other === first) ? first : undefined;
    }
    case 'Quantifier': {
      const own = node.min === node.max ? lengthOf(node.element) : undefined;
      return own === undefined ? undefined : own * node.max;
    }
    case 'Assertion':
      return node.kind === 'lookahead' || node.kind === 'lookbehind' ? undefined : 0;
    default:
      return undefined;
  }
}

/** The most characters that limited repeats with limited repeats inside them can span; 0 where there are none. */
export function nestedReach(pattern: AST.Pattern): number {
  let most = 0;
  visitRegExpAST(pattern, {
    onQuantifierEnter({ max, element }) {
      if (isLimited(max) && holdsLimited(element)) most = Math.max(most, max * longest(element));
    },
  });
  return most;
}

function holdsLimited(element: AST.Element): boolean {
  let holds = false;
  visitRegExpAST(element, {
    onQuantifierEnter({ min, max }) {
      if (isLimited(max) && min !== max) holds = true;
    },
  });
  return holds;
}

function isLimited(max: number): boolean {
  return max > 1 && Number.isFinite(max);
}

/** The most characters a part can take, endless repeats counted as one. */
function longest(node: AST.Element | AST.Alternative): number {
  if (node.type === 'Alternative') {
    return node.elements.reduce((sum, element) => sum + longest(element), 0);
  }
  if (node.type === 'Quantifier') {
    const times = Number.isFinite(node.max) ? node.max : Math.max(node.min, 1);
    return times * longest(node.element);
  }
  if (node.type === 'Assertion') return 0;
  return 'alternatives' in node ? Math.max(0, ...node.alternatives.map(longest)) : 1;
}
