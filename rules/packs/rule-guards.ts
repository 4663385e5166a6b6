/** The keys that say when a rule that found something keeps quiet all the same. */
import type { Terms } from '../find/terms.ts';
import type { KindName } from '../kinds/specs.ts';
import { SITE_IDS } from '../site-ids.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Answer, Answers, Guards } from './pack.ts';
import type { RuleKeys, Wanted } from './rule-keys.ts';
import { compileWindows } from './rule-windows.ts';

/** Reads the guards; undefined where there are none. */
export function compileGuards(kind: KindName, keys: RuleKeys): Guards | undefined {
  const unless = anyOf(keys, 'unless');
  const unlessPost = anyOf(keys, 'unlessPost');
  const needs = wantedFrom(keys, 'needs').map((each) => guardTerms(keys, [each]));
  const answeredBy = compileAnswers(keys);
  const quoted = keys.oneOf('quoted', ['read', 'skip']);
  const skipWhen = keys.list('skipWhen');
  const sites = compileSites(keys);
  const accounts = keys.list('accounts').map((each) => each.replace(/^@/, '').toLowerCase());
  const between = compileWindows(keys);
  const guards: Guards = {
    ...compileExceptions(kind, keys),
    ...(unless !== undefined && { unless }),
    ...(quoted === 'skip' && { quoted }),
    ...(unlessPost !== undefined && { unlessPost }),
    ...(needs.length > 0 && { needs }),
    ...(answeredBy !== undefined && { answeredBy }),
    ...(keys.flag('onlyReply') === true && { onlyReply: true }),
    ...(skipWhen.length > 0 && { skipWhen }),
    ...(sites.length > 0 && { sites }),
    ...(accounts.length > 0 && { accounts }),
    ...(between !== undefined && { between }),
  };
  return Object.keys(guards).length === 0 ? undefined : guards;
}

function compileSites(keys: RuleKeys): readonly string[] {
  const isList = Array.isArray(keys.raw('sites'));
  const sites = keys.list('sites');
  sites.forEach((site, i) => {
    if (SITE_IDS.some((id) => id === site)) return;
    const meant = didYouMean(site, SITE_IDS);
    const guess =
      meant === undefined ? `Sites are ${SITE_IDS.join(', ')}.` : `Did you mean ${meant}?`;
    keys.problem(isList ? ['sites', i] : ['sites'], `“${site}” is no site we know. ${guess}`);
  });
  return sites;
}

/** Kinds that judge a stretch or the draft, not words: an accepted word in there says nothing about it. */
const WORDLESS: ReadonlySet<KindName> = new Set([
  ...(['cadence', 'entity', 'length', 'media', 'metric', 'numbering'] as const),
  ...(['occurrence', 'readability'] as const),
]);
/** Kinds that may be told to look inside words, where Vale knows no vocabulary. */
const INSIDE_WORDS: ReadonlySet<KindName> = new Set([
  ...(['consistency', 'evidence', 'existence', 'substitution', 'window'] as const),
]);

/**
 * As in Vale: an exception holds with its own capitals where a match has it as a whole word, and a
 * phrase also shields the words inside it, in any capitals.
 */
function compileExceptions(kind: KindName, keys: RuleKeys): Pick<Guards, 'exceptions' | 'phrases'> {
  // What is a name there keeps its capitals; the rest of the text is judged all the same.
  if (kind === 'capitalization') return {};
  const own = wantedFrom(keys, 'exceptions').filter(({ source }) => source.trim() !== '');
  const accepted = keys.accepted();
  const inside = INSIDE_WORDS.has(kind) && keys.flag('nonword') === true;
  const vocab = WORDLESS.has(kind) || inside ? [] : accepted;
  const all = [...own, ...vocab.map((source) => ({ source, item: 0, path: ['vocab'] }))];
  if (all.length === 0) return {};
  const spaced = all.filter(({ source }) => /[ \t]|\\s/.test(source));
  return {
    exceptions: keys.terms(all, { whole: true }),
    ...(spaced.length > 0 && { phrases: keys.terms(spaced, { whole: true, ignoreCase: true }) }),
  };
}

const ANSWERS: readonly Answer[] = ['link', 'mention', 'hashtag', 'media', 'quote', 'source'];

/** What answers a claim where its rule does not say. */
const EVIDENCE: readonly Wanted[] = ['link', 'source'].map((source) => ({
  source,
  item: 0,
  path: ['answeredBy'],
}));

function compileAnswers(keys: RuleKeys): Answers | undefined {
  const own = wantedFrom(keys, 'answeredBy');
  const written = own.length === 0 && keys.raw('extends') === 'evidence' ? EVIDENCE : own;
  if (written.length === 0) return undefined;
  const facts = ANSWERS.filter((fact) => written.some(({ source }) => source === fact));
  const words = written.filter(({ source }) => !ANSWERS.some((fact) => fact === source));
  return { facts, ...(words.length > 0 && { words: guardTerms(keys, words) }) };
}

/** All entries of a key as one thing to look for; undefined where there are none. */
function anyOf(keys: RuleKeys, key: string): Terms | undefined {
  const wanted = wantedFrom(keys, key);
  return wanted.length === 0 ? undefined : guardTerms(keys, wanted);
}

function wantedFrom(keys: RuleKeys, key: string): readonly Wanted[] {
  const isList = Array.isArray(keys.raw(key));
  return keys.list(key).map((source, i) => ({ source, item: 0, path: isList ? [key, i] : [key] }));
}

/** A plain phrase stands for whole words; anything else is a pattern as it is written. Capitals never matter. */
function guardTerms(keys: RuleKeys, wanted: readonly Wanted[]): Terms {
  const each = wanted.map(({ source, ...rest }) => ({
    source: /^[\p{L}\p{M}\p{N}' -]+$/u.test(source) ? `\\b${source}\\b` : source,
    ...rest,
  }));
  return keys.terms(each, { ignoreCase: true });
}
