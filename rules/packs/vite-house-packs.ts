/**
 * Puts the house packs into a build: `virtual:house-packs` is what the coach reads with, and
 * `virtual:house-examples` their examples, which only the options page shows.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { housePacks } from '../cli/house.ts';
import type { CompiledPack, Examples } from './pack.ts';
import { slimOf } from './slim.ts';

const PACKS = 'virtual:house-packs';
const EXAMPLES = 'virtual:house-examples';
const SLIM = join(import.meta.dirname, 'slim.ts');

/** The plugin. `read` gives the packs; where one is not sound it throws, and the build fails with file and line. */
export function houseVitePlugin(read: () => readonly CompiledPack[] = housePacks): Plugin {
  return {
    name: 'parapet-house-packs',
    resolveId: (id) => (id === PACKS || id === EXAMPLES ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${PACKS}`) return packsModule(read().map(withoutExamples));
      if (id === `\0${EXAMPLES}`) return asModule(examplesOf(read()));
      return undefined;
    },
  };
}

/** A pack as a page reads it: examples are only shown on the options page. */
export function withoutExamples(pack: CompiledPack): CompiledPack {
  return { ...pack, rules: pack.rules.map(({ examples: _examples, ...rule }) => rule) };
}

/** By `pack/rule`. */
function examplesOf(packs: readonly CompiledPack[]): Record<string, Examples> {
  return Object.fromEntries(
    packs.flatMap(({ name, rules }) =>
      rules.flatMap(({ id, examples }) => (examples ? [[`${name}/${id}`, examples]] : [])),
    ),
  );
}

function packsModule(packs: readonly CompiledPack[]): string {
  return [
    `import { fullOf } from ${JSON.stringify(SLIM)};`,
    `export default fullOf(${parsed(slimOf(packs))});`,
  ].join('\n');
}

function asModule(data: unknown): string {
  return `export default ${parsed(data)};`;
}

/** As a string for JSON.parse, which browsers read faster than the same object written as code. */
function parsed(data: unknown): string {
  return `JSON.parse(${JSON.stringify(JSON.stringify(data))})`;
}
