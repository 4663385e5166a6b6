/** Looks for words that take several readings, side by side, from states to states. */
import type { Loop } from './loops.ts';
import { type Move, type Moves, START, type State } from './moves.ts';

/** Thrown where the search takes too long; such a pattern cannot be judged, and so not used. */
export class TooTangled extends Error {}

/** How many combinations of states one pattern may have us look at. */
const MOST_STEPS = 2_000_000;
/** How many words to try between the same states: the first may hold a match. */
const MOST_WORDS = 4;
/** Above every state there can be. */
const STATES = 2 ** 17;

/** The moves one of several readings may make. */
export type Lane = (state: State, letter: number) => readonly Move[];

/** Where several readings of one word have got to. */
interface Node {
  readonly states: readonly State[];
  /** Whether they have come apart on the way. */
  readonly apart: boolean;
  readonly came?: { readonly before: Node; readonly letter: number };
}

export class Search {
  readonly moves: Moves;
  readonly #letters: readonly number[];
  readonly #leading = new Map<ReadonlySet<State>, ReadonlySet<State>>();
  #before: ReadonlyMap<State, ReadonlySet<State>> | undefined;
  #steps = 0;

  constructor(moves: Moves) {
    this.moves = moves;
    this.#letters = [...moves.automaton.alphabet.letters.keys()];
  }

  /** Takes any move. */
  readonly anywhere: Lane = (state, letter) => this.moves.on(state, letter);

  /** Takes any move that comes to no match. */
  readonly failsOn: Lane = (state, letter) => this.moves.failingOn(state, letter);

  /** Stays in a loop. */
  inside(loop: Loop): Lane {
    return remembered((state, letter) => within(loop, this.anywhere(state, letter)));
  }

  /** Stays in a loop and comes to no match. */
  failing(loop: Loop): Lane {
    return remembered((state, letter) => within(loop, this.failsOn(state, letter)));
  }

  /** Goes where the loop can still be reached. */
  towards(loop: Loop): Lane {
    const leading = this.#leadingTo(loop);
    return remembered((state, letter) => within(leading, this.anywhere(state, letter)));
  }

  /** Whether one loop can be left for the other. */
  leads(from: Loop, to: Loop): boolean {
    const leading = this.#leadingTo(to);
    return [...from].some((state) => leading.has(state));
  }

  /** A shortest text that leads from the beginning to a state. */
  lead(to: State): number[] {
    const [word = []] = this.words([START], [to], [this.towards(new Set([to]))]);
    return word;
  }

  /**
   * A few words on which the readings get from `from` to `to`, each by the moves of its lane, the shortest first.
   * With `apart` they must come apart on the way, or have two ways for one move. The lane with the fewest moves
   * is best put first.
   */
  *words(
    from: readonly State[],
    to: readonly State[],
    lanes: readonly Lane[],
    { apart = false } = {},
  ): Generator<number[]> {
    let found = 0;
    const goal = key(to, apart);
    const seen = new Set<number>();
    let edge: Node[] = [{ states: from, apart: false }];
    while (edge.length > 0) {
      const further: Node[] = [];
      for (const node of edge) {
        for (const next of this.#next(node, lanes)) {
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
      edge = further;
    }
  }

  *#next(node: Node, lanes: readonly Lane[]): Generator<Node> {
    for (const letter of this.#letters) {
      for (const { states, ways } of together(node.states, letter, lanes)) {
        this.#steps += 1;
        if (this.#steps > MOST_STEPS) {
          throw new TooTangled('This pattern repeats itself in too many ways to be judged.');
        }
        const apart = node.apart || ways > 1 || states.some((state) => state !== states[0]);
        yield { states, apart, came: { before: node, letter } };
      }
    }
  }

  /** The states from which some state of a set can be reached, those of the set among them. */
  #leadingTo(states: ReadonlySet<State>): ReadonlySet<State> {
    this.#before ??= this.#findBefore();
    const known = this.#leading.get(states) ?? leadingTo(states, this.#before);
    this.#leading.set(states, known);
    return known;
  }

  /** Which states lead to each state in one move. */
  #findBefore(): ReadonlyMap<State, ReadonlySet<State>> {
    const before = new Map<State, Set<State>>([[START, new Set()]]);
    for (const state of before.keys()) {
      for (const letter of this.#letters) {
        for (const { to } of this.moves.on(state, letter)) {
          const known = before.get(to) ?? new Set<State>();
          before.set(to, known.add(state));
        }
      }
    }
    return before;
  }
}

function leadingTo(
  states: ReadonlySet<State>,
  before: ReadonlyMap<State, ReadonlySet<State>>,
): ReadonlySet<State> {
  const found = new Set(states);
  for (const state of found) for (const each of before.get(state) ?? []) found.add(each);
  return found;
}

/** Every way the readings can go on together on a letter. */
function together(
  states: readonly State[],
  letter: number,
  lanes: readonly Lane[],
): { readonly states: readonly State[]; readonly ways: number }[] {
  let rows: { readonly states: readonly State[]; readonly ways: number }[] = [
    { states: [], ways: 1 },
  ];
  for (const [i, state] of states.entries()) {
    const moves = lanes[i]?.(state, letter) ?? [];
    if (moves.length === 0) return [];
    rows = rows.flatMap((row) =>
      moves.map((move) => ({
        states: [...row.states, move.to],
        ways: Math.max(row.ways, move.ways),
      })),
    );
  }
  return rows;
}

function within(states: ReadonlySet<State>, moves: readonly Move[]): readonly Move[] {
  return moves.filter(({ to }) => states.has(to));
}

/** A lane that works out each move once. */
function remembered(lane: Lane): Lane {
  const known = new Map<number, readonly Move[]>();
  return (state, letter) => {
    const name = letter * STATES + state;
    const moves = known.get(name) ?? lane(state, letter);
    known.set(name, moves);
    return moves;
  };
}

function key(states: readonly State[], apart: boolean): number {
  return states.reduce((name, state) => name * STATES + state, 0) * 2 + (apart ? 1 : 0);
}

function spell(node: Node): number[] {
  const word: number[] = [];
  for (let came = node.came; came !== undefined; came = came.before.came) word.push(came.letter);
  return word.reverse();
}
