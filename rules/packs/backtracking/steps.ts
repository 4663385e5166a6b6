/** How many steps a backtracking matcher takes over a text, counted without taking them one by one. */
import { LONGEST_DRAFT } from './attack.ts';
import { type Moves, placeOf, START, type State } from './moves.ts';
import type { Suspect } from './suspects.ts';

/** Where counting stops. */
export const COUNTLESS = 1e12;

/**
 * The steps for each character that a text like the suspect one could take at the longest draft's length.
 * `sample` is how many of its characters are counted.
 */
export function stepsOn(moves: Moves, { lead, pump }: Suspect, sample: number): number {
  const text = [...lead];
  while (text.length < sample) text.push(...pump);
  const steps = stepsOver(moves, text, COUNTLESS);
  if (steps.reduce((sum, each) => sum + each, 0) > COUNTLESS) return Number.POSITIVE_INFINITY;
  const middle = steps.length >> 1;
  const [early, late] = [mean(steps.slice(0, middle)), mean(steps.slice(middle))];
  if (steps.length < text.length || late <= 1.3 * early) return Math.max(late, densest(steps));
  // What grows steadily is on average as high as at half the length.
  return late * (LONGEST_DRAFT / 2 / (0.75 * steps.length));
}

/** A name for what a suspect repeats, wherever in a round it begins: “ab” over and over is “ba” over and over. */
export function roundsOf({ lead, pump }: Suspect): string {
  const rotations = pump.map((_, i) => [...pump.slice(i), ...pump.slice(0, i)].join(' '));
  return `${lead.join(' ')}, ${rotations.toSorted()[0]}`;
}

/** Characters counted before asking whether the steps still change. */
const STRETCH = 250;

/**
 * The steps taken over each character by a matcher that finds no match: the ways to be in a state at that
 * character, over all states. Counting stops where the sum goes over `most`, and where three stretches
 * of text have taken the same number of steps, as all after them would.
 */
function stepsOver(moves: Moves, text: readonly number[], most: number): number[] {
  const steps: number[] = [];
  let ways: ReadonlyMap<State, number> = new Map([[START, 1]]);
  let sum = 0;
  for (const letter of text) {
    ways = after(moves, ways, letter);
    let here = 0;
    for (const [state, count] of ways) if (placeOf(state) !== 0) here += count;
    steps.push(here);
    sum += here;
    if (sum > most || (steps.length % STRETCH === 0 && isSteady(steps))) break;
  }
  return steps;
}

function isSteady(steps: readonly number[]): boolean {
  if (steps.length < 4 * STRETCH) return false;
  const [first, second, third] = [3, 2, 1].map((back) =>
    mean(steps.slice(steps.length - back * STRETCH, steps.length - (back - 1) * STRETCH)),
  );
  return isNear(first, second) && isNear(second, third);
}

function isNear(one = 0, other = 0): boolean {
  return Math.abs(one - other) <= 0.01 * Math.max(one, other);
}

function after(
  moves: Moves,
  ways: ReadonlyMap<State, number>,
  letter: number,
): ReadonlyMap<State, number> {
  const next = new Map<State, number>();
  for (const [state, count] of ways) {
    for (const { to, ways: times } of moves.on(state, letter)) {
      const more = (next.get(to) ?? 0) + count * times;
      // A matcher that gets where a match can end goes on from there once, and then has its match.
      next.set(to, moves.isDone(to) ? 1 : more);
    }
  }
  return next;
}

/** The most steps a character that a beginning of the text takes: a draft can repeat that beginning. */
function densest(steps: readonly number[]): number {
  let [sum, most] = [0, 0];
  steps.forEach((each, i) => {
    sum += each;
    most = Math.max(most, sum / (i + 2));
  });
  return most;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(numbers.length, 1);
}
