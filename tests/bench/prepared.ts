/** What is made before measuring and used while measuring: lists of compiled packs, and the engine as a browser gets it. */

export const HOUSE = 'house.json';
export const SYNTHETIC = 'synthetic.json';
export const COACH = 'coach.js';
export const GRAMMAR = 'grammar.js';
