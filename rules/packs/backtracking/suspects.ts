/**
 * Finds the texts on which a matcher may try the same thing again and again: a word that can be read round a
 * loop in two ways (each round then doubles the ways), or that leads both round a loop and on into a later
 * one (each round then adds one). The search itself counts as the first loop.
 */
import { homesOf, type Loop, loopsOf } from './loops.ts';
import { type Moves, type State, searchAt } from './moves.ts';
import { Search } from './search.ts';

/** A text that may be slow: `lead`, then `pump` any number of times, then `end`. Letters by index. */
export interface Suspect {
  readonly lead: readonly number[];
  readonly pump: readonly number[];
  readonly end: readonly number[];
  /** How the ways grow with each round. */
  readonly growth: 'doubling' | 'adding';
}

/** All suspects, the worst kind first; found as they are asked for. */
export function* suspectsOf(moves: Moves): Generator<Suspect> {
  const search = new Search(moves);
  const failing = loopsOf(moves, search.failsOn);
  if (failing.length === 0) return;
  const any = loopsOf(moves, search.anywhere);
  for (const loop of failing) yield* doubling(search, loop);
  for (const loop of failing) yield* begunAnywhere(search, loop);
  for (const first of any) {
    for (const second of failing) {
      // A loop that leads back into itself would have shown as doubling.
      if (isWithin(second, first) && second.size === first.size) continue;
      yield* oneIntoOther(search, first, second);
    }
  }
}

function isWithin(inner: Loop, outer: Loop): boolean {
  const [state] = inner;
  return state !== undefined && outer.has(state);
}

function* doubling(search: Search, loop: Loop): Generator<Suspect> {
  const [home] = loop;
  if (home === undefined) return;
  const lanes = [search.failing(loop), search.failing(loop)];
  const lead = search.lead(home);
  for (const pump of search.words([home, home], [home, home], lanes, { apart: true })) {
    const end = endOf(search.moves, pump, home);
    if (end) yield { lead, pump, end, growth: 'doubling' };
  }
}

/** The search stays where it is on any text; so a word is suspect that leads into a loop and round it. */
function* begunAnywhere(search: Search, loop: Loop): Generator<Suspect> {
  const lanes = [search.failing(loop), search.towards(loop)];
  for (const home of homesOf(loop, search.moves, search.failsOn)) {
    for (const pump of search.words([home, searchAt(home)], [home, home], lanes)) {
      const end = endOf(search.moves, pump, home);
      if (end) yield { lead: [], pump, end, growth: 'adding' };
    }
  }
}

function* oneIntoOther(search: Search, first: Loop, second: Loop): Generator<Suspect> {
  if (!search.leads(first, second)) return;
  const lanes = [search.failing(second), search.inside(first), search.towards(second)];
  for (const home of homesOf(first, search.moves, search.anywhere)) {
    const lead = search.lead(home);
    for (const goal of second) {
      if (goal === home) continue;
      for (const pump of search.words([goal, home, home], [goal, home, goal], lanes)) {
        const end = endOf(search.moves, pump, goal);
        if (end) yield { lead, pump, end, growth: 'adding' };
      }
    }
  }
}

/**
 * What to put after a pumped text so that it fails; undefined where it never does. A matcher that finds a
 * match on its way stops, and takes no way back.
 */
function endOf(moves: Moves, pump: readonly number[], home: State): number[] | undefined {
  let states: ReadonlySet<State> = new Set([home]);
  const fails = (letter: number | 'end') =>
    [...states].every((state) => !moves.matches(state, letter));
  const read = (letter: number) => {
    const reached = [...states].flatMap((state) => moves.on(state, letter));
    states = new Set(reached.filter(({ sure }) => sure).map(({ to }) => to));
  };
  for (const letter of [...pump, ...pump]) {
    if (!fails(letter)) return undefined;
    read(letter);
  }
  if (fails('end')) return [];
  const pumped = states;
  for (const letter of moves.automaton.alphabet.letters.keys()) {
    states = pumped;
    if (!fails(letter)) continue;
    read(letter);
    if (fails('end')) return [letter];
  }
  return undefined;
}
