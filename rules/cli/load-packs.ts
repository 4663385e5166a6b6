/** The packs a command works with: the house's, and those named on the command line. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { PackReading } from '../packs/assemble.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { printProblem } from '../packs/problem.ts';
import { readFolder } from '../packs/read-folder.ts';
import { readPack } from '../packs/read-pack.ts';
import { readZip } from '../packs/read-zip.ts';
import type { PackChoice } from './arguments.ts';
import { readDiskFile, readDiskFolder } from './disk.ts';
import { housePacks } from './house.ts';
import { CliProblem } from './io.ts';

/** Loads the packs of a choice. Throws a `CliProblem` with every problem's file and line. */
export function loadPacks({ packs: paths, house }: PackChoice): readonly CompiledPack[] {
  const readings = paths.flatMap(readPath);
  const problems = readings.flatMap((reading) => reading.problems ?? []);
  if (problems.length > 0) throw new CliProblem(problems.map(printProblem).join('\n'));
  const packs = [...(house ? housePacks() : []), ...readings.flatMap(({ pack }) => pack ?? [])];
  const names = packs.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) {
    const wayOut = house
      ? 'Rename yours, or leave ours out with --no-house.'
      : 'Rename one of them.';
    throw new CliProblem(`Two packs are called “${twice}”. ${wayOut}`);
  }
  if (packs.length === 0)
    throw new CliProblem('There is no pack to check with: give one with --pack.');
  return packs;
}

/** Reads what is at a path: a file, a folder or a zip. */
export function readPath(path: string): PackReading[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new CliProblem(`There is no file or folder ${path}.`);
  const name = path.replace(/\/+$/, '');
  if (stats.isDirectory()) {
    // A style in the folder we stand in takes that folder's own name.
    return readFolder(
      /^\.*$/.test(basename(name)) ? basename(resolve(path)) : name,
      readDiskFolder(path),
    );
  }
  if (/\.zip$/i.test(path)) return readZip(path, readFileSync(path));
  return [readPack(readDiskFile(path), path)];
}
