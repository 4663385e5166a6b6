import { createKeeper } from './keeper.ts';

/** Changes what is kept, one change after the other: the background is its sole writer. */
export const change = createKeeper();
