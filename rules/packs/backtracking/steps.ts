/** How many steps a backtracking matcher takes over a text, counted without taking them one by one. */
import { type Moves, placeOf, START, type State } from './moves.ts';

/**
 * The steps taken over each character by a matcher that finds no match: the ways to be in a state at that
 * character, over all states. Counting stops where the sum goes over `most`.
 */
export function stepsOver(moves: Moves, text: Iterable<number>, most: number): number[] {
  const steps: number[] = [];
  let ways = new Map<State, number>([[START, 1]]);
  let sum = 0;
  for (const letter of text) {
    const after = new Map<State, number>();
    let here = 0;
    for (const [state, count] of ways) {
      for (const { to, ways: times } of moves.on(state, letter)) {
        const more = (after.get(to) ?? 0) + count * times;
        // A matcher that gets where a match can end goes on from there once, and then has its match.
        after.set(to, moves.isDone(to) ? 1 : more);
      }
    }
    for (const [state, count] of after) if (placeOf(state) !== 0) here += count;
    steps.push(here);
    sum += here;
    if (sum > most) break;
    ways = after;
  }
  return steps;
}
