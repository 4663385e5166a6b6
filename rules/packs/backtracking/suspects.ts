/**
 * Finds the texts on which a matcher may try the same thing again and again: a word that can be read round a
 * loop in two ways (each round then doubles the ways), or that leads both round a loop and on into a later
 * one (each round then adds one). The search itself counts as the first loop.
 */
import { type Loop, loopsOf } from './loops.ts';
import { type Move, type Moves, placeOf, START, type State, searchAt } from './moves.ts';

/** A text that may be slow: `lead`, then `pump` any number of times, then `end`. Letters by index. */
export interface Suspect {
  readonly lead: readonly number[];
  readonly pump: readonly number[];
  readonly end: readonly number[];
  /** How the ways grow with each round. */
  readonly growth: 'doubling' | 'adding';
}

/** Thrown where the search for suspects takes too long; such a pattern cannot be judged. */
export class TooTangled extends Error {}

/** How many combinations of states one pattern may have us look at. */
const MOST_STEPS = 1_500_000;
/** How many words to try between the same states: the first may hold a match. */
const MOST_WORDS = 8;

/** All suspects, the worst kind first; found as they are asked for. */
export function* suspectsOf(moves: Moves): Generator<Suspect> {
  const loops = loopsOf(moves);
  const search = new Search(moves);
  for (const loop of loops) yield* doubling(search, loop);
  for (const loop of loops) yield* begunAnywhere(search, loop);
  for (const first of loops) {
    for (const second of loops) if (second !== first) yield* oneIntoOther(search, first, second);
  }
}

function* doubling(search: Search, loop: Loop): Generator<Suspect> {
  const [home] = loop;
  if (home === undefined) return;
  const inside = (state: State) => loop.has(state);
  const lead = search.lead(home);
  for (const pump of search.words([home, home], [home, home], [inside, inside], { apart: true })) {
    const end = endOf(search.moves, pump, home);
    if (end) yield { lead, pump, end, growth: 'doubling' };
  }
}

/** The search stays where it is on any text; so a word is suspect that leads into a loop and round it. */
function* begunAnywhere(search: Search, loop: Loop): Generator<Suspect> {
  const inside = (state: State) => loop.has(state);
  for (const home of loop) {
    const from = searchAt(home);
    for (const pump of search.words([from, home], [home, home], [anywhere, inside])) {
      const end = endOf(search.moves, pump, home);
      if (end) yield { lead: [], pump, end, growth: 'adding' };
    }
  }
}

function* oneIntoOther(search: Search, first: Loop, second: Loop): Generator<Suspect> {
  const lanes = [(state: State) => first.has(state), anywhere, (state: State) => second.has(state)];
  for (const home of first) {
    const lead = search.lead(home);
    for (const goal of second) {
      for (const pump of search.words([home, home, goal], [home, goal, goal], lanes)) {
        const end = endOf(search.moves, pump, goal);
        if (end) yield { lead, pump, end, growth: 'adding' };
      }
    }
  }
}

function anywhere(): boolean {
  return true;
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
    states = new Set([...states].flatMap((state) => moves.on(state, letter).map(({ to }) => to)));
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

/** Looks for words that take several readings, side by side, from states to states. */
class Search {
  readonly moves: Moves;
  #steps = 0;

  constructor(moves: Moves) {
    this.moves = moves;
  }

  /** A shortest text that leads from the beginning to a state. */
  lead(to: State): number[] {
    const [word = []] = this.words([START], [to], [anywhere]);
    return word;
  }

  /**
   * A few words on which the readings get from `from` to `to`, each within its lane, the shortest first. With
   * `apart` they must come apart on the way, or have two ways for one move.
   */
  *words(
    from: readonly State[],
    to: readonly State[],
    lanes: readonly ((state: State) => boolean)[],
    { apart = false } = {},
  ): Generator<number[]> {
    let found = 0;
    const goal = key(to, apart);
    const seen = new Set<string>();
    const letters = this.moves.automaton.alphabet.letters.length;
    let edge: Node[] = [{ states: from, apart: false }];
    while (edge.length > 0) {
      const further: Node[] = [];
      for (const node of edge) {
        for (let letter = 0; letter < letters; letter += 1) {
          for (const next of this.#together(node, letter, lanes)) {
            const name = key(next.states, apart && next.apart);
            if (name === goal) {
              yield spell(next);
              found += 1;
              if (found === MOST_WORDS) return;
            }
            if (seen.has(name)) continue;
            seen.add(name);
            further.push(next);
          }
        }
      }
      edge = further;
    }
  }

  #together(node: Node, letter: number, lanes: readonly ((state: State) => boolean)[]): Node[] {
    let rows: { states: State[]; ways: number }[] = [{ states: [], ways: 1 }];
    for (const [i, state] of node.states.entries()) {
      const moves = this.#movesOf(state, letter).filter(({ to }) => lanes[i]?.(to));
      rows = rows.flatMap(({ states, ways }) =>
        moves.map((move) => ({ states: [...states, move.to], ways: Math.max(ways, move.ways) })),
      );
      if (rows.length === 0) return [];
    }
    this.#steps += rows.length;
    if (this.#steps > MOST_STEPS) throw new TooTangled('Its loops are too many to be judged.');
    return rows.map(({ states, ways }) => ({
      states,
      apart: node.apart || ways > 1 || new Set(states).size > 1,
      came: { before: node, letter },
    }));
  }

  /** The search goes on whatever it finds; any other reading stops on letters that end in a match. */
  #movesOf(state: State, letter: number): readonly Move[] {
    if (placeOf(state) !== 0 && this.moves.matches(state, letter)) return [];
    return this.moves.on(state, letter);
  }
}

/** Where several readings of one word have got to. */
interface Node {
  readonly states: readonly State[];
  /** Whether they have come apart on the way. */
  readonly apart: boolean;
  readonly came?: { readonly before: Node; readonly letter: number };
}

function key(states: readonly State[], apart: boolean): string {
  return `${states.join(' ')}${apart ? ' apart' : ''}`;
}

function spell(node: Node): number[] {
  const word: number[] = [];
  for (let came = node.came; came !== undefined; came = came.before.came) word.push(came.letter);
  return word.reverse();
}
