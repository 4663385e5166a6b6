/**
 * Consistency: two ways to write the same thing, of which a draft should keep to one. What was written
 * first sets the way; every use of the other is nudged.
 *
 *     extends: consistency
 *     message: "“%s” here, “%s” above: one or the other?"
 *     ignorecase: true
 *     either:
 *       adviser: advisor
 *       organise: organize
 *
 * As in Vale the whole draft is looked at, all posts of a thread, unless `scope` says otherwise.
 */
import { inCaseOf } from '../draft/case.ts';
import type { Hit, Terms } from '../find/terms.ts';
import type { RuleKeys, Wanted } from '../packs/rule-keys.ts';
import { inflectionOf } from './inflection.ts';
import type { Finding, TermsReader } from './reader.ts';

export interface ConsistencySpec {
  /** Each form is an item. */
  readonly terms: Terms;
  /** The items of which a draft keeps to one. */
  readonly pairs: readonly (readonly [one: number, other: number])[];
  /** The forms that can be written in, by item; null for those that are patterns. */
  readonly forms: readonly (string | null)[];
}

/** Reads `either`, `nonword`, `ignorecase`, `inflect`. */
export function compileConsistency(keys: RuleKeys): ConsistencySpec | undefined {
  const ignoreCase = keys.flag('ignorecase') ?? false;
  const nonword = keys.flag('nonword') ?? false;
  const inflect = inflectionOf(keys);
  const either = [...keys.pairs('either')].sort(([a], [b]) => (a < b ? -1 : 1));
  if (either.length === 0) {
    keys.problem([], 'A consistency rule needs `either`: a map of one way to the other.');
    return undefined;
  }
  const items = new Map<string, number>();
  const wanted: Wanted[] = [];
  const itemOf = (source: string, path: Wanted['path']): number => {
    const known = items.get(source);
    if (known !== undefined) return known;
    const item = items.size;
    items.set(source, item);
    wanted.push({ source, item, path });
    return item;
  };
  const pairs = either.flatMap(([one, other]) => {
    const path = ['either', one];
    return inflect(one, [other], path).flatMap(({ from, to }) =>
      to
        .filter((each) => each !== from)
        .map((each) => [itemOf(from, path), itemOf(each, path)] as const),
    );
  });
  return {
    terms: keys.terms(wanted, { ignoreCase, whole: !nonword }),
    pairs,
    forms: [...items.keys()].map((source) => (isPlain(source) ? source : null)),
  };
}

function isPlain(source: string): boolean {
  return /^[\p{L}\p{M}\p{N}\s'’-]+$/u.test(source);
}

export function readyConsistency({ terms, pairs, forms }: ConsistencySpec): TermsReader {
  const pairsOf = forms.map((_, item) => pairs.filter((pair) => pair.includes(item)));
  return {
    reads: 'terms',
    terms,
    read({ text }, hits) {
      const firsts = new Map<ConsistencySpec['pairs'][number], Hit>();
      return hits.flatMap((use) =>
        (pairsOf[use.item] ?? []).flatMap((pair): Finding[] => {
          const first = firsts.get(pair) ?? use;
          firsts.set(pair, first);
          if (first.item === use.item) return [];
          return [differs(text, use, first, forms[first.item] ?? null)];
        }),
      );
    },
  };
}

function differs(text: string, use: Hit, first: Hit, form: string | null): Finding {
  const { start, end } = use;
  const match = text.slice(start, end);
  const args = [match, text.slice(first.start, first.end)];
  return { start, end, args, fixes: form === null ? [] : [{ text: inCaseOf(match, form) }] };
}
