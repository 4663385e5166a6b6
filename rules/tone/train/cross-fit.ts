/** Models that have not seen what they judge. */
import type { ToneModel } from '../model.ts';
import { fitModel } from './regression.ts';
import type { ToneText } from './texts.ts';
import { vocabularyOf } from './vocabulary.ts';

const FOLDS = 5;

/** Trains a model, vocabulary and all. */
export function train(texts: readonly ToneText[]): ToneModel {
  return fitModel(texts, vocabularyOf(texts));
}

/** For each document a model trained without it: the documents are dealt into five, and each left out in turn. */
export function crossFit(texts: readonly ToneText[]): (doc: string) => ToneModel {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train(texts.filter(({ doc }) => foldOf(doc) !== fold)),
  );
  return (doc) => models[foldOf(doc)] ?? train(texts);
}

/** For each source a model trained without any text of it. */
export function crossFitSources(texts: readonly ToneText[]): (source: string) => ToneModel {
  const models = new Map<string, ToneModel>();
  return (source) => {
    const known = models.get(source) ?? train(texts.filter((text) => text.source !== source));
    models.set(source, known);
    return known;
  };
}

function foldOf(doc: string): number {
  let sum = 7;
  for (let i = 0; i < doc.length; i += 1) sum = (Math.imul(sum, 31) + doc.charCodeAt(i)) >>> 0;
  return sum % FOLDS;
}
