/** Compiled rules made ready to read drafts. */
import { readyExistence } from './existence.ts';
import type { Reader } from './reader.ts';
import type { KindAndSpec, KindName, SpecMap } from './specs.ts';
import { readySubstitution } from './substitution.ts';

type Readiers = { [Name in KindName]: (spec: SpecMap[Name]) => Reader };

const readiers: Readiers = {
  existence: readyExistence,
  substitution: readySubstitution,
};

/** The reader of a compiled rule. */
export function readyKind<Name extends KindName>({ kind, spec }: KindAndSpec<Name>): Reader {
  return readiers[kind](spec);
}
