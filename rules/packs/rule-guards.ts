/** The keys that say when a rule that found something keeps quiet all the same. */
import type { PlainPattern } from '../find/terms.ts';
import type { Answer, Answers, Guards } from './pack.ts';
import type { RuleKeys } from './rule-keys.ts';
import { compileWindows } from './rule-windows.ts';

/** Reads the guards; undefined where there are none. `accept` is the pack's vocabulary. */
export function compileGuards(keys: RuleKeys, accept: readonly string[]): Guards | undefined {
  const unless = anyOf(keys, 'unless');
  const unlessPost = anyOf(keys, 'unlessPost');
  const needs = phrases(keys, 'needs').flatMap((each) => each ?? []);
  const answeredBy = compileAnswers(keys);
  const quoted = keys.oneOf('quoted', ['read', 'skip']);
  const skipWhen = keys.list('skipWhen');
  const sites = keys.list('sites');
  const accounts = keys.list('accounts').map((each) => each.replace(/^@/, '').toLowerCase());
  const between = compileWindows(keys);
  const guards: Guards = {
    ...compileExceptions(keys, accept),
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

/**
 * As in Vale: an exception holds with its own capitals where a match has it as a whole word, and a
 * phrase also shields the words inside it, in any capitals.
 */
function compileExceptions(
  keys: RuleKeys,
  accept: readonly string[],
): Pick<Guards, 'exceptions' | 'phrases'> {
  const own = keys.list('exceptions').filter((each) => each.trim() !== '');
  const vocab = keys.flag('vocab') !== false && keys.raw('nonword') !== true ? accept : [];
  const sorted = [...new Set([...own, ...vocab])].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const exceptions = joined(keys, 'exceptions', sorted, { ignoreCase: false, whole: true });
  const spaced = sorted.filter((each) => /[ \t]|\\s/.test(each));
  const phrases = joined(keys, 'exceptions', spaced, { ignoreCase: true, whole: true });
  return {
    ...(exceptions !== undefined && { exceptions }),
    ...(phrases !== undefined && { phrases }),
  };
}

const ANSWERS: readonly Answer[] = ['link', 'mention', 'hashtag', 'media', 'quote', 'source'];

/** What answers a claim where its rule does not say. */
const EVIDENCE: readonly Answer[] = ['link', 'source'];

function compileAnswers(keys: RuleKeys): Answers | undefined {
  const own = keys.list('answeredBy');
  const written = own.length === 0 && keys.raw('extends') === 'evidence' ? EVIDENCE : own;
  if (written.length === 0) return undefined;
  const facts = ANSWERS.filter((each) => written.includes(each));
  const words = written.filter((each) => !ANSWERS.some((fact) => fact === each)).map(asPattern);
  const pattern = joined(keys, 'answeredBy', words, { ignoreCase: true, whole: false });
  return { facts, ...(pattern !== undefined && { pattern }) };
}

/** One pattern for all entries of a key. */
function anyOf(keys: RuleKeys, key: string): PlainPattern | undefined {
  return joined(keys, key, keys.list(key).map(asPattern), { ignoreCase: true, whole: false });
}

function phrases(keys: RuleKeys, key: string): readonly (PlainPattern | undefined)[] {
  return keys
    .list(key)
    .map((each, i) => keys.pattern(asPattern(each), [key, i], { ignoreCase: true }));
}

/** A plain phrase stands for whole words; anything else is a pattern as it is written. */
function asPattern(written: string): string {
  return /^[\p{L}\p{M}\p{N}' -]+$/u.test(written) ? `\\b${written}\\b` : written;
}

function joined(
  keys: RuleKeys,
  key: string,
  each: readonly string[],
  options: { readonly ignoreCase: boolean; readonly whole: boolean },
): PlainPattern | undefined {
  if (each.length === 0) return undefined;
  // Each on its own first: a problem then stands at its line, and `(?i)` holds for it alone.
  const sources = each.map((one, i) => {
    const pattern = keys.pattern(one, [key, i]);
    return pattern?.flags.includes('i') ? `(?i:${pattern.source})` : (pattern?.source ?? '');
  });
  return keys.pattern(sources.join('|'), [key], options);
}
