/** The figures one process comes to. Times are milliseconds, memory is bytes. */

/** Once in a fresh process. */
export interface Cold {
  /** From nothing to ready for a text: modules, rules, WebAssembly. */
  readonly load: number;
  readonly first: number;
  /** Another text of the same length, straight after. */
  readonly second: number;
  /** How much there was to say about the first text, to show that it was really read. */
  readonly found: number;
  /** Held after the two drafts: JavaScript heap and what hangs on it, WebAssembly included. */
  readonly memory: number;
}

/** Once warm. */
export interface Steady {
  /** A text of this length that was never seen before. */
  readonly draft: number;
  /** A character typed at the end. */
  readonly keystroke: Spread;
  /** A character typed in the middle. */
  readonly middle: Spread;
}

export interface Spread {
  readonly p50: number;
  readonly p99: number;
  /** How many were measured. */
  readonly count: number;
}

/** The smallest figure that at least this share of them do not exceed; 0 for none. */
export function quantile(figures: readonly number[], share: number): number {
  const sorted = figures.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

export function spread(figures: readonly number[]): Spread {
  return { p50: median(figures), p99: quantile(figures, 0.99), count: figures.length };
}
