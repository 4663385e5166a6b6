/**
 * The keys of a rule file as they are read. Each key asked for is a key the rule may have; what was
 * never asked for is unknown. As Vale does, a number may stand for text and one value for a list of it.
 */
import { hasPlace, markPlaces } from '../find/settings.ts';
import type { PlainPattern, Terms } from '../find/terms.ts';
import type { Inflector } from '../inflect/inflector.ts';
import { compilePlain, compileTerm } from '../patterns/compile-term.ts';
import { didYouMean } from './did-you-mean.ts';
import { isRecord } from './header.ts';

/** Where in the rule file a problem is: keys and indexes from the rule's top. */
export interface Problem {
  readonly path: readonly (string | number)[];
  /** What is wrong and what would put it right. */
  readonly message: string;
}

/** One thing to look for, and where the author wrote it. */
export interface Wanted {
  readonly source: string;
  readonly item: number;
  readonly path: Problem['path'];
}

export interface RuleKeys {
  /** For `inflect: true`. */
  readonly inflector: Inflector;
  /** The pack's accepted words; none where the rule says `vocab: false`. */
  accepted(): readonly string[];
  text(key: string): string | undefined;
  number(key: string): number | undefined;
  flag(key: string): boolean | undefined;
  /** One of a few words. */
  oneOf<Word extends string>(key: string, words: readonly Word[]): Word | undefined;
  /** A list of texts; one text stands for a list of it. */
  list(key: string): readonly string[];
  /** A map of texts to texts, in the file's order; also as a list of maps. */
  pairs(key: string): readonly (readonly [key: string, value: string])[];
  /** The keys below a key. */
  below(key: string): RuleKeys | undefined;
  /** The entries of a list, each a text or a map. */
  entries(key: string): readonly (string | RuleKeys)[];
  has(key: string): boolean;
  /** The value as it was written. */
  raw(key: string): unknown;
  /** A pattern on its own. */
  pattern(
    source: string,
    path: Problem['path'],
    options?: PatternOptions,
  ): PlainPattern | undefined;
  /** Compiles what a rule looks for. */
  terms(wanted: readonly Wanted[], options: PatternOptions): Terms;
  problem(path: Problem['path'], message: string): void;
  /** Reports every key nobody asked for. */
  refuseOthers(what: string): void;
}

export interface PatternOptions {
  readonly ignoreCase?: boolean;
  readonly whole?: boolean;
  /** A pattern that is none is no problem: undefined, and nothing said. */
  readonly lenient?: boolean;
}

/** What a rule's keys are read with. */
export interface KeysContext {
  readonly inflector: Inflector;
  /** The pack's accepted vocabulary. */
  readonly accept: readonly string[];
}

/** Reads the keys of one map, adding to `problems`; `at` is where the map stands. */
export function readKeys(
  map: Readonly<Record<string, unknown>>,
  problems: Problem[],
  context: KeysContext,
  at: Problem['path'] = [],
): RuleKeys {
  const asked = new Set<string>();

  function value(key: string): unknown {
    asked.add(key);
    // A key with nothing after it, as YAML allows, is no key.
    return Object.hasOwn(map, key) ? (map[key] ?? undefined) : undefined;
  }

  function problem(path: Problem['path'], message: string): void {
    problems.push({ path: [...at, ...path], message });
  }

  function text(key: string): string | undefined {
    const found = value(key);
    if (found === undefined) return undefined;
    const read = asText(found);
    if (read === undefined) problem([key], `\`${key}\` must be text.`);
    return read;
  }

  function list(key: string): readonly string[] {
    const found = value(key);
    if (found === undefined) return [];
    const entries: readonly unknown[] = Array.isArray(found) ? found : [found];
    return entries.map((entry, i) => {
      const read = asText(entry);
      const path = Array.isArray(found) ? [key, i] : [key];
      if (read === undefined) problem(path, `\`${key}\` must be a list of texts.`);
      return read ?? '';
    });
  }

  function pairs(key: string): [string, string][] {
    const found = value(key);
    if (found === undefined) return [];
    const maps: readonly unknown[] = Array.isArray(found) ? found : [found];
    return maps.flatMap((each, i) => {
      const path = Array.isArray(found) ? [key, i] : [key];
      if (!isRecord(each)) {
        problem(path, `\`${key}\` must be a map of what is written to what is better.`);
        return [];
      }
      return Object.entries(each).map(([from, to]): [string, string] => {
        const read = to === null ? '' : asText(to);
        if (read === undefined) problem([...path, from], `What stands for “${from}” must be text.`);
        return [from, read ?? ''];
      });
    });
  }

  function flag(key: string): boolean | undefined {
    const found = value(key);
    if (found === undefined) return undefined;
    if (typeof found === 'boolean') return found;
    if (found === 'true' || found === 'false') return found === 'true';
    problem([key], `\`${key}\` must be true or false.`);
    return undefined;
  }

  return {
    inflector: context.inflector,
    accepted: () => (flag('vocab') === false ? [] : context.accept),
    text,
    list,
    pairs,
    problem,
    has: (key) => value(key) !== undefined,
    raw: value,
    number(key) {
      const found = value(key);
      if (found === undefined) return undefined;
      const number = typeof found === 'string' && found.trim() !== '' ? Number(found) : found;
      if (typeof number === 'number' && Number.isFinite(number)) return number;
      problem([key], `\`${key}\` must be a number.`);
      return undefined;
    },
    flag,
    oneOf(key, words) {
      const found = text(key);
      if (found === undefined) return undefined;
      const word = words.find((each) => each === found);
      if (word === undefined) {
        const meant = didYouMean(found, words);
        const guess = meant === undefined ? '' : ` Did you mean ${meant}?`;
        problem([key], `\`${key}\` must be one of ${words.join(', ')}.${guess}`);
      }
      return word;
    },
    below(key) {
      const found = value(key);
      if (found === undefined) return undefined;
      if (isRecord(found)) return readKeys(found, problems, context, [...at, key]);
      problem([key], `\`${key}\` must be a map of keys to values.`);
      return undefined;
    },
    entries(key) {
      const found = value(key);
      if (found === undefined) return [];
      const entries: readonly unknown[] = Array.isArray(found) ? found : [found];
      return entries.flatMap((entry, i): readonly (string | RuleKeys)[] => {
        const path = Array.isArray(found) ? [key, i] : [key];
        if (isRecord(entry)) return [readKeys(entry, problems, context, [...at, ...path])];
        const read = asText(entry);
        if (read === undefined) problem(path, `\`${key}\` must be a list of texts or maps.`);
        return read === undefined ? [] : [read];
      });
    },
    pattern(source, path, { ignoreCase = false, whole = false, lenient = false } = {}) {
      if (!lenient && hasPlace(source)) {
        problem(path, 'A {name} is filled in only in what a rule looks for, and in its guards.');
        return undefined;
      }
      const compiled = compilePlain(source, { ignoreCase, whole });
      if ('reason' in compiled) {
        if (!lenient) problem(path, compiled.reason);
        return undefined;
      }
      return { source: compiled.source, flags: compiled.flags };
    },
    terms(wanted, { ignoreCase = false, whole = false }) {
      const phrases = [];
      const patterns = [];
      for (const { source, item, path } of wanted) {
        const compiled = compileTerm(markPlaces(source), { item, ignoreCase, whole });
        if ('reason' in compiled) problem(path, compiled.reason);
        else {
          phrases.push(...compiled.phrases);
          patterns.push(...compiled.patterns);
        }
      }
      return { phrases, patterns };
    },
    refuseOthers(what) {
      for (const key of Object.keys(map)) {
        if (asked.has(key)) continue;
        const meant = didYouMean(key, asked);
        const known = [...asked].sort().join(', ');
        const guess = meant === undefined ? `It may have ${known}.` : `Did you mean \`${meant}\`?`;
        problem([key], `\`${key}\` is not a key of ${what}. ${guess}`);
      }
    },
  };
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
