/** Compiled rules made ready to read drafts. */

import type { Settings } from '../find/settings.ts';
import { readyCadence } from './cadence.ts';
import { readyCapitalization } from './capitalization.ts';
import { readyConditional } from './conditional.ts';
import { readyConsistency } from './consistency.ts';
import { readyEntity } from './entity.ts';
import { readyEvidence } from './evidence.ts';
import { readyExistence } from './existence.ts';
import { readyGrammar } from './grammar.ts';
import { readyLength } from './length.ts';
import { readyMedia } from './media.ts';
import { readyMetric } from './metric.ts';
import { readyNumbering } from './numbering.ts';
import { readyOccurrence } from './occurrence.ts';
import { readyReadability } from './readability.ts';
import type { Reader } from './reader.ts';
import { readyRepetition } from './repetition.ts';
import { readySequence } from './sequence.ts';
import type { KindAndSpec, KindName, SpecMap } from './specs.ts';
import { readySpelling } from './spelling.ts';
import { readySubstitution } from './substitution.ts';
import { readyWindow } from './window.ts';

type Readiers = { [Name in KindName]: (spec: SpecMap[Name], settings: Settings) => Reader };

const readiers: Readiers = {
  cadence: readyCadence,
  capitalization: readyCapitalization,
  conditional: readyConditional,
  consistency: readyConsistency,
  entity: readyEntity,
  evidence: readyEvidence,
  existence: readyExistence,
  grammar: readyGrammar,
  length: readyLength,
  media: readyMedia,
  metric: readyMetric,
  numbering: readyNumbering,
  occurrence: readyOccurrence,
  readability: readyReadability,
  repetition: readyRepetition,
  sequence: readySequence,
  spelling: readySpelling,
  substitution: readySubstitution,
  window: readyWindow,
};

/** The reader of a compiled rule. Places in what it looks for are filled later, those of other lists here. */
export function readyKind<Name extends KindName>(
  { kind, spec }: KindAndSpec<Name>,
  settings: Settings,
): Reader {
  return readiers[kind](spec, settings);
}
