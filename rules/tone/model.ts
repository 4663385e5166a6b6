/** The tone model: one weight a feature, added up. Nothing in it that cannot be read. */
import type { Feature } from './features.ts';

/** Weights above nought sound like a release, below like a person talking. */
export interface ToneModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** A model as it is kept in `weights.json`, in whole hundredths. */
export interface KeptModel {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** Makes a kept model ready. */
export function modelOf({ bias, weights }: KeptModel): ToneModel {
  const each = Object.entries(weights).map(([key, weight]) => [key, weight / 100] as const);
  return { bias: bias / 100, weights: new Map(each) };
}

/** The keys of a text that are known, each once. */
export function knownKeys(
  seen: readonly Feature[],
  known: { has(key: string): boolean },
): readonly string[] {
  const keys = new Set<string>();
  for (const { key } of seen) if (known.has(key)) keys.add(key);
  return [...keys];
}

/** How much each of so many keys counts: less in a long text, so that no score grows with length. */
export function share(keys: number): number {
  return 1 / Math.sqrt(Math.max(keys, 1));
}

/** The log-odds that a text is a release rather than a person talking. */
export function oddsOf(model: ToneModel, seen: readonly Feature[]): number {
  const keys = knownKeys(seen, model.weights);
  let sum = 0;
  for (const key of keys) sum += model.weights.get(key) ?? 0;
  return model.bias + sum * share(keys.length);
}

/** Log-odds as a probability, 0 to 1. */
export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
