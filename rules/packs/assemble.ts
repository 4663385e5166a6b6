/** The last steps every pack takes, whatever files it came in: rules compiled, examples run. */
import { checkExamples } from './check-examples.ts';
import { compileRule, type Problem } from './compile-rule.ts';
import { isId, isWebAddress, type PackHeader } from './header.ts';
import type { CompiledPack, CompiledRule } from './pack.ts';
import type { PackProblem } from './problem.ts';
import type { Path, YamlSource } from './yaml-source.ts';

/**
 * What reading a pack came to: the pack, or what is wrong with it. `sound` is then the pack of those
 * rules that have nothing wrong with them, for tools that report on them; it is never loaded.
 */
export type PackReading =
  | { readonly pack: CompiledPack; readonly problems?: never }
  | {
      readonly pack?: never;
      readonly problems: readonly PackProblem[];
      readonly sound?: CompiledPack;
    };

/** One file of a pack, read. */
export interface PackFile {
  readonly file: string;
  readonly source: YamlSource;
}

/** A rule as it was written, and where. */
export interface WrittenRule {
  readonly id: string;
  readonly raw: unknown;
  readonly in: PackFile;
  /** The rule's path in its file: empty where the file is the rule. */
  readonly path: Path;
}

/**
 * Compiles a pack's rules, runs their examples, and adds what is wrong to `problems`. Rules are checked
 * even where the head has a fault (then there is no header), so that an author sees everything at once.
 * `accept` is the pack's accepted vocabulary.
 */
export function assemblePack(
  header: PackHeader | undefined,
  written: readonly WrittenRule[],
  {
    problems = [],
    accept = [],
  }: { readonly problems?: readonly PackProblem[]; readonly accept?: readonly string[] } = {},
): PackReading {
  const found = [...problems];
  const rules: CompiledRule[] = [];
  const ids = new Set<string>();
  for (const each of written.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    const { rule, problems } = compile(each, ids, accept);
    found.push(...problems.map((problem) => inFile(each.in, each.path, problem, each.id)));
    if (rule && problems.length === 0) rules.push(rule);
  }
  if (header === undefined) return { problems: found };
  const pack: CompiledPack = { ...header, rules };
  return found.length === 0 ? { pack } : { problems: found, sound: pack };
}

function compile(
  { id, raw }: WrittenRule,
  ids: Set<string>,
  accept: readonly string[],
): { rule?: CompiledRule; problems: Problem[] } {
  if (!isId(id)) {
    const message = `A rule cannot be called “${id}”: use letters, digits and hyphens.`;
    return { problems: [{ path: [], message }] };
  }
  if (ids.has(id))
    return { problems: [{ path: [], message: `There are two rules called “${id}”.` }] };
  ids.add(id);
  const { rule, problems } = compileRule(id, raw, { accept });
  if (!rule || problems.length > 0) return { problems };
  if (rule.link !== undefined && !isWebAddress(rule.link)) {
    return { problems: [{ path: ['link'], message: 'A link begins with https:// or http://.' }] };
  }
  return { rule, problems: checkExamples(rule) };
}

/** Turns a problem at a path into one at a line of a file. */
export function inFile(
  { file, source }: PackFile,
  base: Path,
  { path, message }: Problem,
  rule?: string,
): PackProblem {
  const place = source.placeOf([...base, ...path]);
  return { file, ...place, reason: message, ...(rule !== undefined && { rule }) };
}
