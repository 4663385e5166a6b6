/** The automaton as states and moves: a state is a place together with the kind of character it took last. */
import type { Automaton } from './automaton.ts';
import type { Ways } from './fragments.ts';
import { FREE, holds, isCertain, KINDS } from './guards.ts';

/** A state, as `place * 8 + kind`. */
export type State = number;

const EDGE = KINDS.indexOf('edge');

/** Where a text's reading begins: the search, with nothing before it. */
export const START: State = stateAt(0, EDGE);

export interface Move {
  readonly to: State;
  /** In how many ways, counted up to two. */
  readonly ways: number;
}

function stateAt(place: number, kind: number): State {
  return place * 8 + kind;
}

export function placeOf(state: State): number {
  return state >> 3;
}

/** The search's own state after a character of the same kind as this state took. */
export function searchAt(state: State): State {
  return stateAt(0, state & 7);
}

export class Moves {
  readonly automaton: Automaton;
  readonly #kinds: readonly number[];
  /** Places where a match ends whatever follows: a matcher that gets there is done. */
  readonly #done: ReadonlySet<number>;
  readonly #known = new Map<State, (readonly Move[])[]>();

  constructor(automaton: Automaton) {
    this.automaton = automaton;
    this.#kinds = automaton.alphabet.letters.map(({ kind }) => KINDS.indexOf(kind));
    const done = [...automaton.ends].filter(([, ways]) => ways.has(FREE));
    this.#done = new Set(done.map(([place]) => place));
  }

  /** The moves a matcher in this state makes on a letter, apart from those that end in a match. */
  on(state: State, letter: number): readonly Move[] {
    const known = this.#known.get(state) ?? [];
    if (known.length === 0) this.#known.set(state, known);
    const moves = known[letter] ?? this.#find(state, letter);
    known[letter] = moves;
    return moves;
  }

  /** Whether reading on from this state, with this letter next, is sure to end in a match at once. */
  matches(state: State, letter: number | 'end'): boolean {
    const { next, letters, ends } = this.automaton;
    const place = placeOf(state);
    const before = state & 7;
    const after = letter === 'end' ? EDGE : this.#kind(letter);
    if (surelyOpen(ends.get(place), before, after)) return true;
    if (letter === 'end') return false;
    for (const [reached, ways] of next[place] ?? []) {
      if (!this.#done.has(reached) || !letters[reached]?.has(letter)) continue;
      if (surelyOpen(ways, before, after)) return true;
    }
    return false;
  }

  #find(state: State, letter: number): Move[] {
    const { next, letters } = this.automaton;
    const kind = this.#kind(letter);
    const moves: Move[] = [];
    for (const [place, ways] of next[placeOf(state)] ?? []) {
      if (this.#done.has(place) || !letters[place]?.has(letter)) continue;
      const open = countOpen(ways, state & 7, kind);
      if (open > 0) moves.push({ to: stateAt(place, kind), ways: open });
    }
    return moves;
  }

  #kind(letter: number): number {
    return this.#kinds[letter] ?? 0;
  }
}

/** How many of the ways are open between characters of two kinds. */
function countOpen(ways: Ways, before: number, after: number): number {
  let count = 0;
  for (const [guard, times] of ways) if (holds(guard, before, after)) count += times;
  return Math.min(count, 2);
}

function surelyOpen(ways: Ways | undefined, before: number, after: number): boolean {
  for (const guard of ways?.keys() ?? []) {
    if (isCertain(guard) && holds(guard, before, after)) return true;
  }
  return false;
}
