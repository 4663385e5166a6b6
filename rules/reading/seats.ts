/** The active rules, each at the scopes it reads. */

import type { GrammarReader, Reader, TermsReader, TextReader } from '../kinds/reader.ts';
import { readyKind } from '../kinds/ready.ts';
import type { CompiledPack, CompiledRule, Scope } from '../packs/pack.ts';

/** A rule that is on. */
export interface ActiveRule {
  readonly pack: string;
  readonly rule: CompiledRule;
  readonly reader: Reader;
}

/** A rule at one of its scopes. */
export interface Seat<R extends Reader = Reader> {
  readonly active: ActiveRule;
  readonly reader: R;
  readonly scope: Scope;
}

/** Scopes read piece by piece; the others need a whole post or draft. */
const NARROW: ReadonlySet<Scope> = new Set(['text', 'sentence', 'hashtag', 'mention', 'url']);

export function isNarrow(scope: Scope): boolean {
  return NARROW.has(scope);
}

/** Whether a scope sees links, handles and hashtags as they are written. */
export function seesEntities(scope: Scope): boolean {
  return scope === 'raw' || scope === 'hashtag' || scope === 'mention' || scope === 'url';
}

/** Every rule of these packs that is not off, by `pack` or `pack/rule`. */
export function activeRules(
  packs: readonly CompiledPack[],
  off: readonly string[],
): readonly ActiveRule[] {
  const quiet = new Set(off);
  return packs.flatMap((pack) =>
    quiet.has(pack.name)
      ? []
      : pack.rules
          .filter((rule) => !quiet.has(`${pack.name}/${rule.id}`))
          .map((rule) => ({ pack: pack.name, rule, reader: readyKind(rule) })),
  );
}

/** The seats of rules that read text, in a fixed order. */
export function textSeats(rules: readonly ActiveRule[]): readonly Seat<TermsReader | TextReader>[] {
  return rules.flatMap((active) => {
    const { reader } = active;
    if (reader.reads !== 'terms' && reader.reads !== 'text') return [];
    return active.rule.scope.map((scope) => ({ active, reader, scope }));
  });
}

/** The rules that need the grammar. */
export function grammarSeats(rules: readonly ActiveRule[]): readonly Seat<GrammarReader>[] {
  return rules.flatMap((active) => {
    const { reader } = active;
    return reader.reads === 'grammar' ? [{ active, reader, scope: 'sentence' as const }] : [];
  });
}
