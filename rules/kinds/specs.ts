/** What each kind of rule is compiled to. A new kind is a line here, in compile.ts and in ready.ts. */
import type { CadenceSpec } from './cadence.ts';
import type { CapitalizationSpec } from './capitalization.ts';
import type { ConditionalSpec } from './conditional.ts';
import type { ConsistencySpec } from './consistency.ts';
import type { EntitySpec } from './entity.ts';
import type { EvidenceSpec } from './evidence.ts';
import type { ExistenceSpec } from './existence.ts';
import type { GrammarSpec } from './grammar.ts';
import type { LengthSpec } from './length.ts';
import type { MediaSpec } from './media.ts';
import type { MetricSpec } from './metric.ts';
import type { NumberingSpec } from './numbering.ts';
import type { OccurrenceSpec } from './occurrence.ts';
import type { ReadabilitySpec } from './readability.ts';
import type { RepetitionSpec } from './repetition.ts';
import type { SequenceSpec } from './sequence.ts';
import type { SpellingSpec } from './spelling.ts';
import type { SubstitutionSpec } from './substitution.ts';
import type { WindowSpec } from './window.ts';

export interface SpecMap {
  cadence: CadenceSpec;
  capitalization: CapitalizationSpec;
  conditional: ConditionalSpec;
  consistency: ConsistencySpec;
  entity: EntitySpec;
  evidence: EvidenceSpec;
  existence: ExistenceSpec;
  grammar: GrammarSpec;
  length: LengthSpec;
  media: MediaSpec;
  metric: MetricSpec;
  numbering: NumberingSpec;
  occurrence: OccurrenceSpec;
  readability: ReadabilitySpec;
  repetition: RepetitionSpec;
  sequence: SequenceSpec;
  spelling: SpellingSpec;
  substitution: SubstitutionSpec;
  window: WindowSpec;
}

export type KindName = keyof SpecMap;

/** A kind together with its own spec. */
export type KindAndSpec<Name extends KindName = KindName> = {
  [Each in Name]: { readonly kind: Each; readonly spec: SpecMap[Each] };
}[Name];
