/** The active rules, each at the scopes it reads. */

import { fillPlaces, type Setting, type Settings } from '../find/settings.ts';
import type {
  DraftReader,
  GrammarReader,
  Reader,
  TermsReader,
  TextReader,
} from '../kinds/reader.ts';
import { readyKind } from '../kinds/ready.ts';
import type { CompiledPack, CompiledRule, Region, Scope, Strength } from '../packs/pack.ts';
import { filledGuards } from './filled-guards.ts';

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

/** A rule that reads text, at one of its scopes. */
export type TextSeat = Seat<TermsReader | TextReader>;

/** Scopes read piece by piece; the others need a whole post or draft. */
const NARROW: ReadonlySet<Scope> = new Set(['text', 'sentence', 'hashtag', 'mention', 'url']);

export function isNarrow(scope: Scope): boolean {
  return NARROW.has(scope);
}

/** Whether a scope sees links, handles and hashtags as they are written. */
export function seesEntities(scope: Scope): boolean {
  return scope === 'raw' || scope === 'hashtag' || scope === 'mention' || scope === 'url';
}

/** What decides which rules are on. */
export interface Wishes {
  /** What is off: `pack` or `pack/rule`. */
  readonly off?: readonly string[];
  /** Filled in as a setting, for the rules of one region. */
  readonly region?: Region;
  /** Rules that ask for more than this keep quiet. */
  readonly strength?: Strength;
  /** What the organisation has filled in; rules with a `setting` wait for theirs. */
  readonly settings?: Settings;
}

const STRENGTHS: readonly Strength[] = ['light', 'balanced', 'thorough'];

/** Whether a rule that speaks from one strength on is heard at another. */
export function isHeard(from: Strength, at: Strength): boolean {
  return STRENGTHS.indexOf(from) <= STRENGTHS.indexOf(at);
}

/** Every rule of these packs that is on, in a fixed order. */
export function activeRules(
  packs: readonly CompiledPack[],
  { off = [], region = 'uk', strength = 'thorough', settings = {} }: Wishes,
): readonly ActiveRule[] {
  const quiet = new Set(off);
  const filled = { [region]: true as const, ...settings };
  return packs.flatMap(({ name, rules }) =>
    quiet.has(name)
      ? []
      : rules
          .filter((rule) => !quiet.has(`${name}/${rule.id}`))
          .filter((rule) => isHeard(rule.strength ?? 'light', strength))
          .filter(({ setting }) => setting === undefined || isFilled(filled[setting]))
          .map((rule) => ({
            pack: name,
            rule: withGuards(rule, filled),
            reader: ready(rule, filled),
          })),
  );
}

function isFilled(setting: Setting | undefined): boolean {
  return setting !== undefined && !(Array.isArray(setting) && setting.length === 0);
}

function withGuards(rule: CompiledRule, settings: Settings): CompiledRule {
  const guards = filledGuards(rule, settings);
  return guards === undefined ? rule : { ...rule, guards };
}

function ready(rule: CompiledRule, settings: Settings): Reader {
  const reader = readyKind(rule, settings);
  if (reader.reads !== 'terms') return reader;
  return { ...reader, terms: fillPlaces(reader.terms, settings) };
}

/** The seats of rules that read text, in a fixed order. */
export function textSeats(rules: readonly ActiveRule[]): readonly TextSeat[] {
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

/** The rules that look at the draft as a whole. */
export function draftSeats(rules: readonly ActiveRule[]): readonly Seat<DraftReader>[] {
  return rules.flatMap((active) => {
    const { reader } = active;
    return reader.reads === 'draft' ? [{ active, reader, scope: 'thread' as const }] : [];
  });
}
