/** The loops of an automaton: sets of states that can be gone round in, and so read a text of any length. */
import { type Move, type Moves, placeOf, START, type State } from './moves.ts';

/** States that can reach one another. */
export type Loop = ReadonlySet<State>;

/** What moves there are from a state on a letter. */
export type MovesOn = (state: State, letter: number) => readonly Move[];

/** All loops a reading can come to and go round by these moves, the search's own left out. */
export function loopsOf(moves: Moves, by: MovesOn): Loop[] {
  const next = successors(reachable(moves), moves, by);
  return loopsIn(next).filter((loop) => ![...loop].some((state) => placeOf(state) === 0));
}

/** A few states of a loop, one at least on every way round it. */
export function homesOf(loop: Loop, moves: Moves, by: MovesOn): State[] {
  const homes: State[] = [];
  const open = [loop];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const next = successors(part, moves, by);
    const home = busiest(next);
    if (home === undefined) continue;
    homes.push(home);
    next.delete(home);
    open.push(...loopsIn(next));
  }
  return homes;
}

/** The state with the most moves to it and from it. */
function busiest(next: ReadonlyMap<State, ReadonlySet<State>>): State | undefined {
  const into = new Map<State, number>();
  for (const reached of next.values()) {
    for (const state of reached) into.set(state, (into.get(state) ?? 0) + 1);
  }
  const traffic = (state: State) => (into.get(state) ?? 0) * (next.get(state)?.size ?? 0);
  return [...next.keys()].toSorted((a, b) => traffic(b) - traffic(a))[0];
}

function loopsIn(next: ReadonlyMap<State, ReadonlySet<State>>): Loop[] {
  return components(next)
    .filter(([first, second]) => {
      if (first === undefined || second !== undefined) return first !== undefined;
      return next.get(first)?.has(first) ?? false;
    })
    .map((states) => new Set(states));
}

function reachable(moves: Moves): ReadonlySet<State> {
  const found = new Set([START]);
  for (const state of found) {
    for (const letter of moves.automaton.alphabet.letters.keys()) {
      for (const { to } of moves.on(state, letter)) found.add(to);
    }
  }
  return found;
}

function successors(
  states: ReadonlySet<State>,
  moves: Moves,
  by: MovesOn,
): Map<State, ReadonlySet<State>> {
  const letters = [...moves.automaton.alphabet.letters.keys()];
  const leadsTo = (state: State) =>
    letters.flatMap((letter) => by(state, letter).flatMap(({ to }) => (states.has(to) ? to : [])));
  return new Map([...states].map((state) => [state, new Set(leadsTo(state))]));
}

/** Strongly connected components, by Tarjan's algorithm without recursion. */
function components(next: ReadonlyMap<State, ReadonlySet<State>>): State[][] {
  const found: State[][] = [];
  const index = new Map<State, number>();
  const low = new Map<State, number>();
  const open: State[] = [];
  const isOpen = new Set<State>();
  for (const root of next.keys()) {
    if (index.has(root)) continue;
    const path: { state: State; rest: Iterator<State> }[] = [];
    const enter = (state: State) => {
      index.set(state, index.size);
      low.set(state, index.get(state) ?? 0);
      open.push(state);
      isOpen.add(state);
      path.push({ state, rest: (next.get(state) ?? new Set<State>()).values() });
    };
    enter(root);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const { state, rest } = top;
      const step = rest.next();
      if (!step.done) {
        if (!index.has(step.value)) enter(step.value);
        else if (isOpen.has(step.value)) lower(low, state, index.get(step.value));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(low, parent.state, low.get(state));
      if (low.get(state) !== index.get(state)) continue;
      const component = open.splice(open.lastIndexOf(state));
      for (const each of component) isOpen.delete(each);
      found.push(component);
    }
  }
  return found;
}

function lower(low: Map<State, number>, state: State, to: number | undefined): void {
  low.set(state, Math.min(low.get(state) ?? 0, to ?? 0));
}
