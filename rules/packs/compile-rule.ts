/** One rule as its author wrote it, checked and compiled to plain JSON. */

import { compromiseInflector } from '../inflect/compromise.ts';
import type { Inflector } from '../inflect/inflector.ts';
import { compileKind, isKind, kindNames } from '../kinds/compile.ts';
import { didYouMean } from './did-you-mean.ts';
import { isRecord } from './header.ts';
import type { CompiledRule } from './pack.ts';
import { compileRuleHeader } from './rule-header.ts';
import { type Problem, readKeys } from './rule-keys.ts';

export type { Problem } from './rule-keys.ts';

export interface CompileOptions {
  /** Where `inflect` gets its forms; usually compromise. */
  readonly inflect?: Inflector;
  /** The pack's accepted vocabulary: exceptions to every rule that does not say `vocab: false`. */
  readonly accept?: readonly string[];
}

/**
 * Checks a rule file's content and compiles it. Every problem says what would put it right; a rule
 * comes back only when there is none.
 */
export function compileRule(
  id: string,
  raw: unknown,
  options: CompileOptions = {},
): { rule?: CompiledRule; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!isRecord(raw)) {
    return { problems: [{ path: [], message: 'A rule must be a map of keys to values.' }] };
  }
  const { inflect: inflector = compromiseInflector, accept = [] } = options;
  const keys = readKeys(raw, problems, { inflector, accept });
  const kind = keys.text('extends');
  if (kind === undefined || !isKind(kind)) {
    problems.push({ path: kind === undefined ? [] : ['extends'], message: unknownKind(kind) });
    return { problems };
  }
  const header = compileRuleHeader(id, kind, keys);
  const own = compileKind(kind, keys);
  keys.refuseOthers(`a rule that extends ${kind}`);
  if (problems.length > 0 || header === undefined || own === undefined) return { problems };
  return { rule: { ...header, ...own }, problems };
}

function unknownKind(kind: string | undefined): string {
  const known = `one of ${kindNames.join(', ')}`;
  if (kind === undefined) return `A rule needs \`extends\`: ${known}.`;
  if (kind === 'script') {
    return 'Rules that run a script are not supported: packs hold data only. Say it with another kind.';
  }
  const meant = didYouMean(kind, kindNames);
  const guess = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return `\`extends\` must be ${known}.${guess}`;
}
