/** Lookarounds of one character, such as `(?<!\w)`: what they ask of the gap they stand in. */
import type { AST } from '@eslint-community/regexpp';
import { CHARACTER_KINDS, kindsTaken, type Leaf } from './alphabet.ts';
import { Guards, only } from './guards.ts';

/** A lookaround of one character as a guard; undefined for any other. */
export function guardOf(
  { kind, negate, alternatives }: AST.LookaroundAssertion,
  flags: string,
): number | undefined {
  const leaves: Leaf[] = [];
  for (const { elements } of alternatives) {
    const [leaf, ...others] = elements;
    if (leaf === undefined || others.length > 0 || !isLeaf(leaf)) return undefined;
    leaves.push(leaf);
  }
  const { all, none } = kindsTaken(leaves, flags);
  const shut = negate ? all : none;
  const kinds = CHARACTER_KINDS.filter((each) => !shut.has(each));
  const guard = only(
    kind === 'lookbehind' ? 'before' : 'after',
    negate ? [...kinds, 'edge'] : kinds,
  );
  // Where it takes some characters of a kind and leaves others, its finding is not known.
  return all.size + none.size === CHARACTER_KINDS.length ? guard : guard | Guards.looked;
}

function isLeaf(node: AST.Element): node is Leaf {
  return (
    node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass'
  );
}
