/** The loops of an automaton: sets of states that can be gone round in, and so read a text of any length. */
import { type Moves, placeOf, START, type State } from './moves.ts';

/** States that can reach one another. */
export type Loop = ReadonlySet<State>;

/** All loops a reading can come to, the search's own left out. */
export function loopsOf(moves: Moves): Loop[] {
  const next = successors(moves);
  return components(next)
    .filter((states) => !states.some((state) => placeOf(state) === 0))
    .filter(([first, second]) => {
      if (first === undefined || second !== undefined) return first !== undefined;
      return next.get(first)?.has(first) ?? false;
    })
    .map((states) => new Set(states));
}

/** Where each state that can be reached leads, on any letter. */
function successors(moves: Moves): Map<State, ReadonlySet<State>> {
  const next = new Map<State, Set<State>>();
  const waiting = [START];
  const letters = moves.automaton.alphabet.letters.length;
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    if (next.has(state)) continue;
    const reached = new Set<State>();
    for (let letter = 0; letter < letters; letter += 1) {
      for (const { to } of moves.on(state, letter)) reached.add(to);
    }
    next.set(state, reached);
    waiting.push(...reached);
  }
  return next;
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
