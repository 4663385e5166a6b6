/**
 * Evidence: claims that want something to stand on. Looks for words as an existence rule does, and
 * keeps quiet as soon as the draft says where the claim is from.
 *
 *     extends: evidence
 *     message: "“%s”: says who? A link or a source settles it."
 *     ignorecase: true
 *     tokens:
 *       - (?:studies|surveys) show
 *       - \d+% of people
 *
 * A link or a named source answers, unless `answeredBy` says what does; anywhere in the thread.
 */
import type { RuleKeys } from '../packs/rule-keys.ts';
import { compileExistence, type ExistenceSpec, readyExistence } from './existence.ts';
import type { TermsReader } from './reader.ts';

export type EvidenceSpec = ExistenceSpec;

/** Reads the keys of an existence rule; `answeredBy` is a guard. */
export function compileEvidence(keys: RuleKeys): EvidenceSpec | undefined {
  return compileExistence(keys);
}

export function readyEvidence(spec: EvidenceSpec): TermsReader {
  return readyExistence(spec);
}
