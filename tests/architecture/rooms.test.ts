import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * What each room may import, beside itself. The first room whose folder holds the file decides;
 * a `type:` entry allows types only.
 */
const rooms: readonly { readonly folder: string; readonly may: readonly string[] }[] = [
  { folder: 'rules/cli', may: ['rules', 'node:', 'yaml', 'csv-parse', 'package.json'] },
  { folder: 'rules/quality', may: ['rules', 'node:'] },
  { folder: 'rules/tone/train', may: ['rules', 'node:'] },
  { folder: 'rules/grammar', may: ['rules', 'compromise'] },
  { folder: 'rules/inflect', may: ['rules', 'compromise'] },
  { folder: 'rules/packs/vite-house-packs.ts', may: ['rules', 'node:', 'vite'] },
  { folder: 'rules/packs/read-zip.ts', may: ['rules', 'fflate'] },
  { folder: 'rules/packs', may: ['rules', 'yaml', '@eslint-community/regexpp'] },
  { folder: 'rules/patterns', may: ['rules', '@eslint-community/regexpp'] },
  { folder: 'rules', may: [] },
  { folder: 'sites', may: ['type:rules/types.ts'] },
  { folder: 'components', may: ['preact', 'type:rules/types.ts', 'public/_locales'] },
  { folder: 'store/managed.ts', may: ['store', 'webextension-polyfill'] },
  { folder: 'store', may: ['wxt/utils/storage', 'type:rules'] },
];

/** An import as written: the module and whether it brings types only. */
function importsOf(file: string): { module: string; typesOnly: boolean }[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...found].map(([, type, from, bare, dynamic]) => ({
    module: from ?? bare ?? dynamic ?? '',
    typesOnly: type !== undefined,
  }));
}

/** A relative import as a path from the top of the project; any other as it is. */
function resolve(file: string, module: string): string {
  return module.startsWith('.') ? normalize(join(dirname(file), module)) : module;
}

function isWithin(module: string, place: string): boolean {
  return module === place || module.startsWith(place.endsWith(':') ? place : `${place}/`);
}

/** The imports of one file that its room may not have. */
function trespasses(file: string): string[] {
  const room = rooms.find(({ folder }) => isWithin(file, folder));
  if (!room) return [];
  return importsOf(file)
    .map(({ module, typesOnly }) => ({ target: resolve(file, module), typesOnly }))
    .filter(({ target, typesOnly }) => {
      if (isWithin(target, room.folder)) return false;
      return !room.may.some((may) =>
        may.startsWith('type:')
          ? typesOnly && isWithin(target, may.slice('type:'.length))
          : isWithin(target, may),
      );
    })
    .map(({ target }) => `${file} imports ${target}`);
}

describe('each room knows only what it may', () => {
  const files = globSync('{rules,sites,components,store}/**/*.{ts,tsx}');

  it('finds the rooms', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  it.each(rooms.map(({ folder }) => folder))('%s', (folder) => {
    expect(files.filter((file) => isWithin(file, folder)).flatMap(trespasses)).toEqual([]);
  });
});
