/** Logistic regression, written small: the whole gradient, a steady step, the same result each time. */
import { knownKeys, probability, share, type ToneModel } from '../model.ts';
import type { ToneText } from './texts.ts';

const ROUNDS = 250;
/** How strongly weights are held near nought, so that no single word decides. */
const RIDGE = 3e-5;
const STEP = 6;
/** A source with fewer texts than this does not weigh as much as a full one. */
const FULL_SOURCE = 100;

interface Example {
  readonly ids: Int32Array;
  /** 1 for a release, 0 for a person. */
  readonly release: number;
  readonly weight: number;
}

/** Fits a model. Releases weigh as much as people talking, and within each every source the same. */
export function fitModel(texts: readonly ToneText[], vocabulary: ReadonlySet<string>): ToneModel {
  const keys = [...vocabulary].toSorted();
  const ids = new Map(keys.map((key, i) => [key, i]));
  const examples = examplesOf(texts, ids);
  const bias = keys.length;
  const weights = new Float64Array(keys.length + 1);
  // Nesterov's way: the slope is taken a little ahead, where the last step was leading.
  const ahead = new Float64Array(keys.length + 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = slopeAt(ahead, examples);
    const momentum = round / (round + 3);
    for (let i = 0; i < weights.length; i += 1) {
      const at = ahead[i] ?? 0;
      const pull = i === bias ? 0 : RIDGE * at;
      const next = at - STEP * ((slope[i] ?? 0) + pull);
      ahead[i] = next + momentum * (next - (weights[i] ?? 0));
      weights[i] = next;
    }
  }
  return {
    bias: weights[bias] ?? 0,
    weights: new Map(keys.map((key, i) => [key, weights[i] ?? 0])),
  };
}

function examplesOf(
  texts: readonly ToneText[],
  ids: ReadonlyMap<string, number>,
): readonly Example[] {
  const sizes = new Map<string, number>();
  const group = ({ tone, source }: ToneText) => `${tone} ${source}`;
  for (const text of texts) sizes.set(group(text), (sizes.get(group(text)) ?? 0) + 1);
  const weigh = (text: ToneText) => 1 / Math.max(sizes.get(group(text)) ?? 0, FULL_SOURCE);
  const totals = { release: 0, person: 0 };
  for (const text of texts) totals[text.tone] += weigh(text);
  return texts.map((text) => ({
    ids: Int32Array.from(knownKeys(text.features.seen, ids), (key) => ids.get(key) ?? 0),
    release: text.tone === 'release' ? 1 : 0,
    weight: weigh(text) / totals[text.tone] / 2,
  }));
}

function slopeAt(weights: Float64Array, examples: readonly Example[]): Float64Array {
  const bias = weights.length - 1;
  const slope = new Float64Array(weights.length);
  for (const { ids, release, weight } of examples) {
    const each = share(ids.length);
    let sum = 0;
    for (const id of ids) sum += weights[id] ?? 0;
    const off = weight * (probability((weights[bias] ?? 0) + sum * each) - release);
    for (const id of ids) slope[id] = (slope[id] ?? 0) + off * each;
    slope[bias] = (slope[bias] ?? 0) + off;
  }
  return slope;
}
