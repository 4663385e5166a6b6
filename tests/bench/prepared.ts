/** What is made before measuring and read while measuring: lists of compiled packs. */

export const HOUSE = 'house.json';
export const SYNTHETIC = 'synthetic.json';
