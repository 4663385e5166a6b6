/** The `scope` key: which stretch of a post a rule reads at a time. */
import type { KindName } from '../kinds/specs.ts';
import type { Scope } from './pack.ts';
import type { RuleKeys } from './rule-keys.ts';

/** Vale's names and ours. What a post has none of (headings, tables …) is a scope that is never met. */
const SCOPES: Readonly<Record<string, readonly Scope[]>> = {
  text: ['text'],
  paragraph: ['text'],
  sentence: ['sentence'],
  summary: ['post'],
  post: ['post'],
  thread: ['thread'],
  'first-sentence': ['first-sentence'],
  raw: ['raw'],
  hashtag: ['hashtag'],
  mention: ['mention'],
  url: ['url'],
  ...Object.fromEntries(
    [
      'heading',
      'list',
      'blockquote',
      'table',
      'alt',
      'comment',
      'frontmatter',
      'code',
      'figure',
    ].map((name) => [name, []]),
  ),
};

/** What a kind reads where the rule does not say. */
const USUAL: Partial<Record<KindName, Scope>> = {
  conditional: 'thread',
  consistency: 'thread',
  grammar: 'sentence',
  metric: 'post',
  readability: 'post',
};

/** Reads `scope`; a list is an "or". */
export function compileScope(kind: KindName, keys: RuleKeys): readonly Scope[] {
  const written = keys.list('scope');
  if (written.length === 0) return [USUAL[kind] ?? 'text'];
  const scopes = written.flatMap((scope, i) => {
    const parts = scope.split('&').map((part) => part.trim());
    const met = parts.map((part) => scopesOf(part));
    if (met.includes(undefined)) {
      const known = Object.keys(SCOPES).join(', ');
      keys.problem(['scope', i], `“${scope}” is not a scope. Known are ${known}.`);
    }
    return narrowest(met);
  });
  return [...new Set(scopes)];
}

/** What a part asks for: a post has no headings, so not being in one asks for nothing. */
function scopesOf(part: string): readonly Scope[] | 'any' | undefined {
  const negated = part.startsWith('~');
  const names = part.replace(/^~/, '').split('.');
  const first = names[0] ?? '';
  const own = names.map((name) => SCOPES[name]).find((scopes) => scopes !== undefined);
  if (own === undefined && !Object.hasOwn(SCOPES, first)) return undefined;
  if (negated) return 'any';
  return names.some((name) => SCOPES[name]?.length === 0) ? [] : (own ?? []);
}

function narrowest(parts: readonly (readonly Scope[] | 'any' | undefined)[]): readonly Scope[] {
  const asked = parts.filter((part) => part !== 'any' && part !== undefined);
  if (asked.some((part) => part.length === 0)) return [];
  return asked.at(-1) ?? ['text'];
}
