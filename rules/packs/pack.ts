/** A pack as the engine takes it: checked, compiled, plain JSON. The page never parses YAML. */
import type { Settings } from '../find/settings.ts';
import type { Terms } from '../find/terms.ts';
import type { KindAndSpec } from '../kinds/specs.ts';
import type { Category, Level, Media, Post, Sent } from '../types.ts';

/** A pack after checking and compiling. */
export interface CompiledPack {
  readonly format: 1;
  /** Unique among loaded packs: `press-release`. */
  readonly name: string;
  /** The name for people. */
  readonly title?: string;
  readonly version: string;
  readonly owner?: string;
  readonly purpose?: string;
  readonly sources?: readonly { readonly title: string; readonly link?: string }[];
  /** What its settings are called for people, by their names. */
  readonly settings?: Readonly<Record<string, SettingTitle>>;
  readonly rules: readonly CompiledRule[];
}

/** What a setting is called, and what filling it in does. */
export interface SettingTitle {
  readonly title: string;
  readonly hint?: string;
}

/** Whose law and customs hold. A rule is for one of them where that is its `setting`. */
export const REGIONS = ['uk', 'us', 'eu', 'company'] as const;
export type Region = (typeof REGIONS)[number];

/** One rule, checked and compiled: patterns as sources, inflections written out, nothing lazy. */
export type CompiledRule = RuleHeader & KindAndSpec;

/** Which stretch of a post a rule reads at a time. */
export type Scope =
  | 'text'
  | 'sentence'
  | 'first-sentence'
  | 'post'
  | 'thread'
  | 'raw'
  | 'hashtag'
  | 'mention'
  | 'url';

/** What every rule has, whatever its kind. */
export interface RuleHeader {
  readonly id: string;
  readonly level: Level;
  /** With `%s` where the kind fills something in. */
  readonly message: string;
  readonly category: Category;
  readonly why?: string;
  readonly link?: string;
  readonly source?: string;
  readonly owner?: string;
  /** Empty for a scope no post has, such as headings: the rule loads and stays quiet. */
  readonly scope: readonly Scope[];
  /** At most this many nudges a draft; 0 for no limit. */
  readonly limit?: number;
  readonly action?: Action;
  /** Whether a single fix may be taken unseen, together with others; without it, that of a substitution may. */
  readonly sure?: boolean;
  readonly guards?: Guards;
  /** Speaks only once the organisation has filled this in. */
  readonly setting?: string;
  /** Speaks from this strength on. */
  readonly strength?: Strength;
  readonly examples?: Examples;
}

/** A way out that a rule states itself, as Vale does. */
export interface Action {
  readonly name: 'replace' | 'remove' | 'suggest' | 'convert' | 'edit';
  readonly params: readonly string[];
}

/** When a rule that found something keeps quiet all the same. Patterns ignore case, exceptions do not. */
export interface Guards {
  /** Quiet where the matched text holds one of these. */
  readonly exceptions?: Terms;
  /** Quiet inside one of these phrases. */
  readonly phrases?: Terms;
  /** Quiet about what overlaps one of these. */
  readonly unless?: Terms;
  /** Quiet inside quotation marks. */
  readonly quoted?: 'skip';
  /** Quiet where the post has one of these. */
  readonly unlessPost?: Terms;
  /** Quiet unless the post has each of these. */
  readonly needs?: readonly Terms[];
  readonly answeredBy?: Answers;
  readonly onlyReply?: true;
  /** Quiet in these states: `reply`, `quote`, `thread`, `scheduled`, or one of the draft's own. */
  readonly skipWhen?: readonly string[];
  /** Only on these sites, and by these accounts (small letters, without @). */
  readonly sites?: readonly string[];
  readonly accounts?: readonly string[];
  /** Only in one of these windows. */
  readonly between?: readonly TimeWindow[];
}

/** What answers a claim, anywhere in the thread: facts about it, or words. */
export interface Answers {
  readonly facts: readonly Answer[];
  readonly words?: Terms;
}

export type Answer = 'link' | 'mention' | 'hashtag' | 'media' | 'quote' | 'source';

/** A stretch of time by the clock of the machine; what is absent does not matter. */
export interface TimeWindow {
  /** First and last day, as 2026-03-16. */
  readonly from?: string;
  readonly to?: string;
  /** Minutes since midnight; a window that ends before it starts goes over midnight. */
  readonly hours?: readonly [from: number, to: number];
  /** Days of the week, 0 for Sunday. */
  readonly days?: readonly number[];
}

/** How much an organisation wants to hear: each level has all of the one before. */
export type Strength = 'light' | 'balanced' | 'thorough';

/** What must and must not nudge: checked whenever the pack is loaded. */
export interface Examples {
  readonly nudge: readonly Example[];
  readonly quiet: readonly Example[];
}

/** A draft for an example: a text alone is one post. */
export interface Example {
  readonly posts: readonly Post[];
  readonly site?: string;
  readonly account?: string;
  readonly media?: readonly Media[];
  readonly reply?: boolean;
  readonly quote?: boolean;
  readonly scheduled?: boolean;
  readonly states?: readonly string[];
  readonly sent?: readonly Sent[];
  /** Milliseconds since the epoch. */
  readonly now?: number;
  readonly settings?: Settings;
  /** The first fix's text, where the example says. */
  readonly fix?: string;
  /** The first post after the first fix, where the example says. */
  readonly result?: string;
}
