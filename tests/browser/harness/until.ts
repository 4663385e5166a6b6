import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks. */
const BETWEEN = 20;

/**
 * Looks again and again until something is there, and gives it back. For what no event tells of:
 * paint, layout, another process. Throws with `what` when the time (in milliseconds) is up.
 */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  within = 30_000,
): Promise<T> {
  const deadline = Date.now() + within;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > deadline) throw new Error(`waited ${within} ms for ${what}`);
    await pause(BETWEEN);
  }
}
