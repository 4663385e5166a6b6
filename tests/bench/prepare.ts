/** What is made once before measuring: the packs, compiled, as a build or the loading of a pack does. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { housePacks } from '../../rules/cli/house.ts';
import { readPack } from '../../rules/packs/read-pack.ts';
import { HOUSE, SYNTHETIC } from './prepared.ts';
import { syntheticPack } from './synthetic.ts';

export interface Prepared {
  readonly houseRules: number;
  /** Milliseconds to read, check and compile the pack of 1,250 rules. */
  readonly compileSynthetic: number;
}

export function prepare(folder: string): Prepared {
  const house = housePacks();
  writeFileSync(join(folder, HOUSE), JSON.stringify(house));
  const started = performance.now();
  const { pack, problems } = readPack(syntheticPack(), 'synthetic.json');
  const compileSynthetic = performance.now() - started;
  if (pack === undefined) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  writeFileSync(join(folder, SYNTHETIC), JSON.stringify([pack]));
  return { houseRules: house.reduce((sum, { rules }) => sum + rules.length, 0), compileSynthetic };
}
