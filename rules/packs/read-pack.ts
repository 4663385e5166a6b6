/** Reads a pack that is one file of YAML or JSON: its head, and its rules under `rules`. */
import {
  assemblePack,
  inFile,
  type PackFile,
  type PackReading,
  type WrittenRule,
} from './assemble.ts';
import { isRecord, readHeader } from './header.ts';
import { readYaml } from './yaml-source.ts';

/**
 * Reads, checks and compiles a one-file pack, and runs its examples. Pure: `file` only names the
 * text in problems. A pack with anything wrong comes back as problems, each with its line.
 */
export function readPack(text: string, file: string): PackReading {
  const { source, problems } = readYaml(text, file);
  if (!source) return { problems };
  const packFile: PackFile = { file, source };
  const at = (message: string, path: readonly string[] = []) =>
    inFile(packFile, [], { path, message });
  if (!isRecord(source.data)) {
    return { problems: [at('A pack is a map with `name`, `version` and `rules`.')] };
  }
  const head = readHeader(source.data, { withRules: true, writtenAt: source.writtenAt });
  const found = head.problems.map((problem) => inFile(packFile, [], problem));
  const { rules } = source.data;
  if (rules === undefined) found.push(at('This pack has no `rules`.'));
  else if (!isRecord(rules) || Object.keys(rules).length === 0) {
    found.push(at('`rules` is a map of rule ids to rules, with one rule at least.', ['rules']));
  }
  const written = isRecord(rules) ? rulesIn(rules, packFile) : [];
  return assemblePack(head.header, written, { problems: found });
}

/** The rules under a file's `rules` key. */
export function rulesIn(rules: Readonly<Record<string, unknown>>, file: PackFile): WrittenRule[] {
  return Object.entries(rules).map(([id, raw]) => ({ id, raw, in: file, path: ['rules', id] }));
}
