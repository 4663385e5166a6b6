/**
 * A pattern as the moves a backtracking matcher can make: a place for each of its one-character parts, and an
 * edge wherever one may follow another. Place 0 is the search itself, which passes over any character and may
 * begin a match anywhere.
 */
import type { AST } from '@eslint-community/regexpp';
import { type Alphabet, alphabetOf, type Leaf } from './alphabet.ts';
import { grouped } from './attack.ts';
import type { Fragment, Places, Ways } from './fragments.ts';
import * as fragment from './fragments.ts';
import { Guards, only } from './guards.ts';
import { hasOneLength, writtenOut } from './lengths.ts';
import { guardOf } from './lookaround.ts';

/** A pattern with more places than this, its counted repeats written out, is too large. */
const MOST_PLACES = 6_000;

/** Thrown for a pattern that is too large to be judged, and so to be used. */
export class TooLarge extends Error {}

export interface Automaton {
  readonly alphabet: Alphabet;
  /** How many places there are, the search counted. */
  readonly size: number;
  /** The letters each place takes; the search takes any. */
  readonly letters: readonly ReadonlySet<number>[];
  /** Where each place leads, and what each way asks of the characters before and after. */
  readonly next: readonly Places[];
  /** The places a match may end at, and what that asks of what follows. */
  readonly ends: Places;
}

/**
 * How repeats with a limit are written out. `counted`: as they are. `short`: a few times, which keeps the automaton
 * small. `endless`: those that can take more or less as if they had no limit, which shows every way in which they
 * could be in each other's way.
 */
export type Repeats = 'counted' | 'short' | 'endless';

/** Builds the automaton of a parsed pattern. Throws `TooLarge`. */
export function automatonOf(pattern: AST.Pattern, flags: string, repeats: Repeats): Automaton {
  if (writtenOut(pattern) > MOST_PLACES) {
    throw new TooLarge(`Written out, this pattern has more than ${grouped(MOST_PLACES)} parts.`);
  }
  const builder = new Builder(repeats, flags.includes('m'));
  const search = builder.search();
  const whole = builder.any(pattern.alternatives, flags.replace(/[gmy]/g, ''));
  fragment.sequence(search, whole, builder.join);
  const alphabet = alphabetOf(pattern, flags, builder.leaves);
  const every = new Set(alphabet.letters.keys());
  const letters = builder.leaves.map(({ leaf, flags }) => new Set(alphabet.lettersOf(leaf, flags)));
  return {
    alphabet,
    size: letters.length + 1,
    letters: [every, ...letters],
    next: builder.next,
    ends: whole.last,
  };
}

class Builder {
  readonly leaves: { readonly leaf: Leaf; readonly flags: string }[] = [];
  readonly next: Places[] = [new Map()];
  readonly #repeats: Repeats;
  readonly #multiline: boolean;
  /** Whether what is built stands in a lookbehind, which is matched from its end. */
  #backwards = false;
  /** The groups that a back-reference is standing in for. */
  readonly #quoting = new Set<AST.CapturingGroup>();

  constructor(repeats: Repeats, multiline: boolean) {
    this.#repeats = repeats;
    this.#multiline = multiline;
  }

  readonly join: fragment.Join = (from, to) => {
    for (const [at, before] of from) {
      const reached = new Map<number, Ways>();
      for (const [next, after] of to) reached.set(next, fragment.both(before, after));
      this.next[at] = fragment.merge(this.next[at] ?? new Map(), reached);
    }
  };

  search(): Fragment {
    const search = fragment.repeated(fragment.place(0), this.join);
    return search;
  }

  any(alternatives: readonly AST.Alternative[], flags: string): Fragment {
    return alternatives
      .map(({ elements }) => this.#row(elements, flags))
      .reduce(fragment.either, fragment.NEVER);
  }

  #row(elements: readonly AST.Element[], flags: string): Fragment {
    const row = this.#backwards ? elements.toReversed() : elements;
    return row.reduce(
      (before, element) => fragment.sequence(before, this.#element(element, flags), this.join),
      fragment.nothing(),
    );
  }

  #element(node: AST.Element, flags: string): Fragment {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
        return this.#leaf(node, flags);
      case 'Group':
        return this.any(node.alternatives, withModifiers(flags, node.modifiers));
      case 'CapturingGroup':
        return this.any(node.alternatives, flags);
      case 'Backreference':
        return this.#quoted(node, flags);
      case 'Quantifier':
        return this.#repeat(node, flags);
      case 'Assertion':
        return this.#assertion(node, flags);
      default:
        throw new TooLarge(`This pattern uses ${node.raw}, which is not understood here.`);
    }
  }

  #leaf(leaf: Leaf, flags: string): Fragment {
    // Back-references can make more of a pattern than it was written with.
    if (this.leaves.length >= 2 * MOST_PLACES) throw new TooLarge('This pattern is too large.');
    const at = this.leaves.push({ leaf, flags });
    this.next[at] = new Map();
    return fragment.place(at);
  }

  /** A back-reference takes what its group took: at its longest, whatever the group can take. */
  #quoted(node: AST.Backreference, flags: string): Fragment {
    const group = Array.isArray(node.resolved) ? node.resolved[0] : node.resolved;
    if (group === undefined || this.#quoting.has(group)) return fragment.nothing();
    this.#quoting.add(group);
    const copy = this.any(group.alternatives, flags);
    this.#quoting.delete(group);
    return fragment.optional(copy);
  }

  #repeat({ min, max, element }: AST.Quantifier, flags: string): Fragment {
    const copy = () => this.#element(element, flags);
    if (max === 0) return fragment.nothing();
    if (max === 1) return min === 1 ? copy() : fragment.optional(copy());
    const endless =
      max === Number.POSITIVE_INFINITY ||
      (this.#repeats === 'endless' && (min !== max || !hasOneLength(element)));
    const must = this.#shortened(min);
    let row = fragment.nothing();
    for (let i = endless ? 1 : 0; i < must; i += 1) {
      row = fragment.sequence(row, copy(), this.join);
    }
    if (!endless) {
      return fragment.sequence(row, this.#atMost(this.#shortened(max - min), copy), this.join);
    }
    const loop = fragment.repeated(copy(), this.join);
    // As long as a count is not full, taking nothing counts too: `(a?){9}` has many ways to take three.
    if (min > 1 && loop.empty.size > 0) fragment.repeated(loop, this.join);
    return fragment.sequence(row, min === 0 ? fragment.optional(loop) : loop, this.join);
  }

  /** More than a few in a row show nothing new where they are not counted. */
  #shortened(times: number): number {
    return this.#repeats === 'counted' ? times : Math.min(times, 3);
  }

  /** `(a(a(a)?)?)?`: as many as there are to take, in one way each. */
  #atMost(times: number, copy: () => Fragment): Fragment {
    let nest = fragment.nothing();
    for (let i = 0; i < times; i += 1) {
      nest = fragment.optional(fragment.sequence(copy(), nest, this.join));
    }
    return nest;
  }

  #assertion(node: AST.Assertion, flags: string): Fragment {
    if (node.kind === 'word') {
      return fragment.nothing(node.negate ? Guards.noBoundary : Guards.boundary);
    }
    if (!('alternatives' in node)) return this.#edge(node.kind);
    const guard = this.#backwards ? undefined : guardOf(node, flags);
    if (guard !== undefined) return fragment.nothing(guard);
    const outside = this.#backwards;
    this.#backwards = node.kind === 'lookbehind';
    const body = this.any(node.alternatives, flags);
    this.#backwards = outside;
    return fragment.lookedAt(body);
  }

  #edge(kind: 'start' | 'end'): Fragment {
    const side = (kind === 'start') !== this.#backwards ? 'before' : 'after';
    return fragment.nothing(only(side, this.#multiline ? ['newline', 'edge'] : ['edge']));
  }
}

function withModifiers(flags: string, modifiers: AST.Modifiers | null): string {
  if (modifiers === null) return flags;
  let own = flags;
  if (modifiers.remove?.ignoreCase) own = own.replace('i', '');
  if (modifiers.remove?.dotAll) own = own.replace('s', '');
  if (modifiers.add?.ignoreCase && !own.includes('i')) own += 'i';
  if (modifiers.add?.dotAll && !own.includes('s')) own += 's';
  return own;
}
