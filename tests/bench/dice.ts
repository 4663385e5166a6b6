/** Dice that fall the same way every time. */

/** A whole number from 0 to below `sides`. */
export type Dice = (sides: number) => number;

/** Mulberry32 by Tommy Ettinger (public domain): small, and even enough to choose sentences with. */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
