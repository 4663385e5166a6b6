/** The packs we ship, read from rules/house, with what they came to kept from one build to the next. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackReading } from '../packs/assemble.ts';
import type { CompiledPack } from '../packs/pack.ts';
import { type PackProblem, printProblem } from '../packs/problem.ts';
import { readFolder } from '../packs/read-folder.ts';
import { readDiskFolder } from './disk.ts';

const RULES = join(import.meta.dirname, '..');
const HOUSE = join(RULES, 'house');
const KEPT = join(RULES, '..', 'node_modules', '.cache', 'parapet');

/** Reads, checks and compiles all house packs, and runs their examples. */
export function readHouse(): PackReading[] {
  return readFolder('rules/house', readDiskFolder(HOUSE));
}

/** The packs of these readings. Throws, with every problem's file and line, where one is not sound. */
export function soundPacks(readings: readonly PackReading[]): readonly CompiledPack[] {
  const problems = readings.flatMap((reading) => reading.problems ?? []);
  if (problems.length > 0) throw new HouseProblem(problems);
  return readings.flatMap(({ pack }) => pack ?? []);
}

/**
 * The house packs, compiled; from the last build where neither they nor the engine have changed since.
 * Throws, with every problem's file and line, where one of them is not sound.
 */
export function housePacks(): readonly CompiledPack[] {
  const kept = join(KEPT, `house-${fingerprint()}.json`);
  const packs = readKept(kept);
  if (packs) return packs;
  const fresh = soundPacks(readHouse());
  keep(kept, fresh);
  return fresh;
}

/** What is wrong with the house packs, a line each. */
class HouseProblem extends Error {
  constructor(problems: readonly PackProblem[]) {
    super(`The house packs are not sound:\n${problems.map(printProblem).join('\n')}`);
  }
}

/** Keeps the packs in place of those of earlier builds. Where that cannot be, the next build reads them again. */
function keep(path: string, packs: readonly CompiledPack[]): void {
  try {
    rmSync(KEPT, { recursive: true, force: true });
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(path, JSON.stringify(packs));
  } catch {
    // A folder we may not write to: nothing is lost but time.
  }
}

function readKept(path: string): readonly CompiledPack[] | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A hash of everything under rules/ and of the library versions it was compiled with. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync(RULES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...files.toSorted(), join(RULES, '..', 'package-lock.json')]) {
    hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
