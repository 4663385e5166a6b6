/** Who is measured, in the order of the table. The first is what the others are compared with. */
import { alex } from './alex.ts';
import type { Contender } from './contender.ts';
import { harper } from './harper.ts';
import { house, houseWithGrammar, synthetic } from './parapet.ts';
import { houseRegexes, regexes } from './regexes.ts';
import { textlint } from './textlint.ts';
import { writeGood } from './write-good.ts';

export const contenders = {
  house,
  houseWithGrammar,
  houseRegexes,
  synthetic,
  regexes,
  harper,
  alex,
  writeGood,
  textlint,
} satisfies Readonly<Record<string, Contender>>;

export type ContenderId = keyof typeof contenders;

export const CONTENDER_IDS: readonly ContenderId[] = Object.keys(contenders).filter(isContender);

export function isContender(id: string): id is ContenderId {
  return Object.hasOwn(contenders, id);
}
