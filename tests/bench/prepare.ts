/** What is made once before measuring: the packs, compiled, and the engine in one file, as a build makes them. */
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { housePacks } from '../../rules/cli/house.ts';
import { readPack } from '../../rules/packs/read-pack.ts';
import { withoutExamples } from '../../rules/packs/vite-house-packs.ts';
import { COACH, GRAMMAR, HOUSE, SYNTHETIC } from './prepared.ts';
import { syntheticPack } from './synthetic.ts';

export interface Prepared {
  readonly houseRules: number;
  /** Milliseconds to read, check and compile the pack of 1,250 rules. */
  readonly compileSynthetic: number;
}

export async function prepare(folder: string): Promise<Prepared> {
  await bundle(folder);
  // Or Node first tries to read the engine as an old module.
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const house = housePacks();
  writeFileSync(join(folder, HOUSE), JSON.stringify(house.map(withoutExamples)));
  const started = performance.now();
  const { pack, problems } = readPack(syntheticPack(), 'synthetic.json');
  const compileSynthetic = performance.now() - started;
  if (pack === undefined) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  writeFileSync(join(folder, SYNTHETIC), JSON.stringify([pack]));
  return { houseRules: house.reduce((sum, { rules }) => sum + rules.length, 0), compileSynthetic };
}

/** A browser loads no modules one by one, nor takes the types out of them: neither is to be measured. */
async function bundle(folder: string): Promise<void> {
  const rules = join(import.meta.dirname, '../../rules');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: {
          [basename(COACH, '.js')]: join(rules, 'coach.ts'),
          [basename(GRAMMAR, '.js')]: join(rules, 'grammar/compromise.ts'),
        },
        formats: ['es'],
      },
    },
  });
}
