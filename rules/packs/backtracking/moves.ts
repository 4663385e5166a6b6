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
  /** Whether it can be made for certain: by a way that hangs on no lookaround. */
  readonly sure: boolean;
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
  readonly #done: ReadonlySet<number>;
  readonly #known = new Map<State, Step[]>();

  constructor(automaton: Automaton) {
    this.automaton = automaton;
    this.#kinds = automaton.alphabet.letters.map(({ kind }) => KINDS.indexOf(kind));
    const done = [...automaton.ends].filter(([, ways]) => ways.has(FREE));
    this.#done = new Set(done.map(([place]) => place));
  }

  /** The moves a matcher in this state can make on a letter. */
  on(state: State, letter: number): readonly Move[] {
    return this.#step(state, letter).moves;
  }

  /** The moves that end in no match there and then. A matcher that has a match takes no way back. */
  failingOn(state: State, letter: number): readonly Move[] {
    const { moves, matches } = this.#step(state, letter);
    return matches ? [] : moves;
  }

  /** Whether reading on from this state, with this letter next, is sure to end in a match at once. */
  matches(state: State, letter: number | 'end'): boolean {
    if (letter !== 'end') return this.#step(state, letter).matches;
    return surelyOpen(this.automaton.ends.get(placeOf(state)), state & 7, EDGE);
  }

  /** Whether a match can end in this state whatever follows. */
  isDone(state: State): boolean {
    return this.#done.has(placeOf(state));
  }

  #step(state: State, letter: number): Step {
    let row = this.#known.get(state);
    if (row === undefined) {
      row = [];
      this.#known.set(state, row);
    }
    const step = row[letter] ?? this.#find(state, letter);
    row[letter] = step;
    return step;
  }

  #find(state: State, letter: number): Step {
    const { next, letters, ends } = this.automaton;
    const [place, before, after] = [placeOf(state), state & 7, this.#kinds[letter] ?? 0];
    const moves: Move[] = [];
    let matches = surelyOpen(ends.get(place), before, after);
    for (const [reached, ways] of next[place] ?? []) {
      if (!letters[reached]?.has(letter)) continue;
      const open = countOpen(ways, before, after);
      if (open === 0) continue;
      const sure = surelyOpen(ways, before, after);
      moves.push({ to: stateAt(reached, after), ways: open, sure });
      matches ||= sure && this.#done.has(reached);
    }
    return { moves, matches };
  }
}

/** What a letter does in a state. */
interface Step {
  readonly moves: readonly Move[];
  readonly matches: boolean;
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
