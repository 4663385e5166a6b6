/** How the keys of each kind are checked and compiled. Not in the page: packs arrive there compiled. */
import type { RuleKeys } from '../packs/rule-keys.ts';
import { compileCadence } from './cadence.ts';
import { compileCapitalization } from './capitalization.ts';
import { compileConditional } from './conditional.ts';
import { compileConsistency } from './consistency.ts';
import { compileEntity } from './entity.ts';
import { compileEvidence } from './evidence.ts';
import { compileExistence } from './existence.ts';
import { compileGrammar } from './grammar.ts';
import { compileLength } from './length.ts';
import { compileMedia } from './media.ts';
import { compileMetric } from './metric.ts';
import { compileNumbering } from './numbering.ts';
import { compileOccurrence } from './occurrence.ts';
import { compileReadability } from './readability.ts';
import { compileRepetition } from './repetition.ts';
import { compileSequence } from './sequence.ts';
import type { KindAndSpec, KindName, SpecMap } from './specs.ts';
import { compileSpelling } from './spelling.ts';
import { compileSubstitution } from './substitution.ts';
import { compileWindow } from './window.ts';

type Compilers = { [Name in KindName]: (keys: RuleKeys) => SpecMap[Name] | undefined };

const compilers: Compilers = {
  cadence: compileCadence,
  capitalization: compileCapitalization,
  conditional: compileConditional,
  consistency: compileConsistency,
  entity: compileEntity,
  evidence: compileEvidence,
  existence: compileExistence,
  grammar: compileGrammar,
  length: compileLength,
  media: compileMedia,
  metric: compileMetric,
  numbering: compileNumbering,
  occurrence: compileOccurrence,
  readability: compileReadability,
  repetition: compileRepetition,
  sequence: compileSequence,
  spelling: compileSpelling,
  substitution: compileSubstitution,
  window: compileWindow,
};

/** The kinds there are, by the name `extends` gives them. */
export const kindNames: readonly string[] = Object.keys(compilers);

export function isKind(name: string): name is KindName {
  return Object.hasOwn(compilers, name);
}

/** Compiles a rule's own keys; undefined after problems. */
export function compileKind<Name extends KindName>(
  kind: Name,
  keys: RuleKeys,
): KindAndSpec<Name> | undefined {
  const spec = compilers[kind](keys);
  return spec === undefined ? undefined : { kind, spec };
}
