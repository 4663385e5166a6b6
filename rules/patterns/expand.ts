/** Patterns that only spell out a few phrases, written out: `(?:has|have) agreed` is two of them. */
import type { AST } from '@eslint-community/regexpp';
import { BOUNDARY } from './dialect.ts';

/** A word boundary inside a written-out string, taken out again once it has been checked. */
export const EDGE = '\u0001';

/** Most strings one pattern may become: past this a pattern behind a gate is smaller, and fast enough. */
const MOST = 64;
/** Most characters a set may have before it is no longer a spelling but a class. */
const WIDEST_SET = 6;

/** All strings a part of a pattern can match, with `EDGE` for each `\b`; undefined where they are endless, many or depend on what stands around. */
export function expand(node: AST.Element | AST.Pattern): readonly string[] | undefined {
  switch (node.type) {
    case 'Pattern':
    case 'CapturingGroup':
      return expandAny(node.alternatives);
    case 'Group':
      if (node.raw === BOUNDARY) return [EDGE];
      return node.modifiers === null ? expandAny(node.alternatives) : undefined;
    case 'Character':
      return [String.fromCodePoint(node.value)];
    case 'CharacterSet':
      return node.kind === 'space' && !node.negate ? [' '] : undefined;
    case 'CharacterClass':
      return expandSet(node);
    case 'Quantifier':
      return expandQuantifier(node);
    case 'Assertion':
      return node.kind === 'word' && !node.negate ? [EDGE] : undefined;
    default:
      return undefined;
  }
}

/** The strings of one alternative, part after part. */
function expandSequence(elements: readonly AST.Element[]): readonly string[] | undefined {
  let strings: readonly string[] = [''];
  for (const element of elements) {
    const next = expand(element);
    if (next === undefined) return undefined;
    const joined = join(strings, next);
    if (joined === undefined) return undefined;
    strings = joined;
  }
  return strings;
}

/** Every string of one followed by every string of the other; undefined where that is too many. */
export function join(
  one: readonly string[],
  other: readonly string[],
): readonly string[] | undefined {
  if (one.length * other.length > MOST) return undefined;
  return one.flatMap((start) => other.map((end) => start + end));
}

function expandAny(alternatives: readonly AST.Alternative[]): readonly string[] | undefined {
  const strings: string[] = [];
  for (const { elements } of alternatives) {
    const some = expandSequence(elements);
    if (some === undefined || strings.length + some.length > MOST) return undefined;
    strings.push(...some);
  }
  return strings;
}

function expandSet(set: AST.CharacterClass): readonly string[] | undefined {
  if (set.negate || set.elements.length === 0) return undefined;
  const strings: string[] = [];
  for (const element of set.elements) {
    if (element.type === 'Character') strings.push(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterClassRange') {
      const { min, max } = element;
      if (max.value - min.value >= WIDEST_SET) return undefined;
      for (let c = min.value; c <= max.value; c += 1) strings.push(String.fromCodePoint(c));
    } else if (element.type === 'CharacterSet' && element.kind === 'space' && !element.negate) {
      strings.push(' ');
    } else return undefined;
  }
  return strings.length > WIDEST_SET ? undefined : [...new Set(strings)];
}

function expandQuantifier({ element, min, max }: AST.Quantifier): readonly string[] | undefined {
  const once = expand(element);
  if (once === undefined) return undefined;
  // Any run of blanks is one gap to the trie.
  if (once.length === 1 && once[0] === ' ') return min === 0 ? ['', ' '] : [' '];
  if (max > 3) return undefined;
  const strings: string[] = [];
  let repeated: readonly string[] | undefined = [''];
  for (let times = 0; times <= max; times += 1) {
    if (times > 0) repeated = join(repeated, once);
    if (repeated === undefined || strings.length + repeated.length > MOST) return undefined;
    if (times >= min) strings.push(...repeated);
  }
  return strings;
}
