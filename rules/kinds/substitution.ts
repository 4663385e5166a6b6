/**
 * Substitution: words with a better word for each.
 *
 *     extends: substitution
 *     message: "Try “%s” instead of “%s”."
 *     ignorecase: true
 *     inflect: true
 *     swap:
 *       utilise: use
 *       stakeholder: person|group
 */
import { inCaseOf } from '../draft/case.ts';
import type { Hit, PlainPattern, Terms } from '../find/terms.ts';
import { isRecord } from '../packs/header.ts';
import type { RuleKeys, Wanted } from '../packs/rule-keys.ts';
import { inflectionOf } from './inflection.ts';
import type { Finding, TermsReader } from './reader.ts';

export interface SubstitutionSpec {
  readonly terms: Terms;
  readonly items: readonly SwapItem[];
  /** What stands before and after each option in the message. */
  readonly quotes: Quotes;
}

interface Quotes {
  readonly open: string;
  readonly close: string;
  /** The message itself has the first and the last of them. */
  readonly given: boolean;
}

/** What one key of `swap`, in one of its forms, becomes. */
interface SwapItem {
  readonly to: readonly string[];
  /** The same after “was”, “has” and the like, where that differs. */
  readonly participle?: readonly string[];
  /** The capitals of the match are kept: the key itself was written without any. */
  readonly keepsCase?: true;
  /** The key as a pattern, where the replacement uses its groups (`$1`). */
  readonly groups?: PlainPattern;
  /** The value says what is right as a pattern, so it is nothing to write in. */
  readonly pattern?: PlainPattern;
}

/** Reads `swap`, `nonword`, `ignorecase`, `capitalize`, `inflect`; `pos` is Vale's and does nothing there either. */
export function compileSubstitution(keys: RuleKeys): SubstitutionSpec | undefined {
  const ignoreCase = keys.flag('ignorecase') ?? false;
  const nonword = keys.flag('nonword') ?? false;
  const capitalise = keys.flag('capitalize') ?? false;
  keys.text('pos');
  const inflect = inflectionOf(keys);
  const replaces = isRecord(keys.raw('action')) && keys.below('action')?.raw('name') === 'replace';
  const swap = keys.pairs('swap');
  if (swap.length === 0) {
    keys.problem(
      [],
      'A substitution rule needs `swap`: a map of what is written to what is better.',
    );
    return undefined;
  }
  // Longest first, as in Vale; then by the alphabet, so that the order in the file changes nothing.
  const sorted = [...swap].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const items: SwapItem[] = [];
  const wanted: Wanted[] = [];
  for (const [key, value] of sorted) {
    const path = ['swap', key];
    const forms = inflect(key, optionsOf(value), path);
    for (const { from, to, participle } of forms) {
      wanted.push({ source: from, item: items.length, path });
      const keepsCase = capitalise || (ignoreCase && small(key) && key !== value.toLowerCase());
      const groups = /\$\d/.test(value) ? keys.pattern(key, path, { ignoreCase }) : undefined;
      const pattern =
        replaces || !looksLikePattern(value)
          ? undefined
          : keys.pattern(`^(?:${value})$`, path, { lenient: true });
      items.push({
        to,
        ...(participle !== undefined && { participle }),
        ...(keepsCase && { keepsCase }),
        ...(groups !== undefined && { groups }),
        ...(pattern !== undefined && { pattern }),
      });
    }
  }
  const terms = keys.terms(wanted, { ignoreCase, whole: !nonword });
  return { terms, items, quotes: quotesIn(keys.text('message') ?? '', replaces) };
}

export function readySubstitution({ terms, items, quotes }: SubstitutionSpec): TermsReader {
  return {
    reads: 'terms',
    terms,
    read: ({ text }, hits) => hits.flatMap((hit) => found(text, hit, items[hit.item], quotes)),
  };
}

function found(text: string, hit: Hit, item: SwapItem | undefined, quotes: Quotes): Finding[] {
  if (item === undefined) return [];
  const { start, end } = hit;
  const match = text.slice(start, end);
  const { participle } = item;
  const to = participle !== undefined && isAfterAuxiliary(text, start) ? participle : item.to;
  const options = to.map((option) => written(match, option, item));
  const right =
    item.pattern === undefined
      ? options.includes(match) || item.to.includes(match)
      : new RegExp(item.pattern.source, item.pattern.flags).test(match);
  if (right && match !== '') return [];
  const fixes = item.pattern === undefined ? options.map((option) => ({ text: option })) : [];
  return [{ start, end, args: [listed(options, quotes), match], fixes }];
}

const auxiliary =
  /(?:\b(?:be|am|is|are|was|were|been|being|has|have|had|having|get|gets|got|getting)|n['’]t|['’](?:s|ve|re|m|d))(?:\s+(?:not|also|now|just|never|ever|yet|already|since|all|both|first|\p{L}+ly))*\s+$/iu;

/** Whether the words before a verb make it a participle: “was”, “has been”, “hasn’t yet” … */
function isAfterAuxiliary(text: string, start: number): boolean {
  return auxiliary.test(text.slice(Math.max(0, start - 40), start));
}

/** One option as it is to be written in place of the match. */
function written(match: string, option: string, { groups, keepsCase }: SwapItem): string {
  const filled =
    groups === undefined ? option : match.replace(new RegExp(groups.source, groups.flags), option);
  return keepsCase === true ? inCaseOf(match, filled) : filled;
}

/** How the message quotes the first thing it names; Vale quotes options itself where a `replace` does not. */
function quotesIn(message: string, replaces: boolean): Quotes {
  const found = /(['"“‘])%s(['"”’])/.exec(message);
  const first = message.indexOf('%s');
  if (found?.index === first - 1)
    return { open: found[1] ?? '', close: found[2] ?? '', given: true };
  const mark = replaces ? "'" : '';
  return { open: mark, close: mark, given: false };
}

/** “a”, “a” or “b”, “a”, “b” or “c”, so that the message reads well around it. */
function listed(options: readonly string[], { open, close, given }: Quotes): string {
  const last = options.at(-1) ?? '';
  const others = options.slice(0, -1).join(`${close}, ${open}`);
  const all = others === '' ? last : `${others}${close} or ${open}${last}`;
  return given ? all : open + all + close;
}

/** The options of a value: `a|b` is two, `\|` a bar. */
function optionsOf(value: string): readonly string[] {
  if (value === '') return [''];
  return value
    .split(/(?<!\\)\|/)
    .filter((option) => option !== '')
    .map((option) => option.replaceAll(String.raw`\|`, '|'));
}

function small(text: string): boolean {
  return text === text.toLowerCase();
}

/** A value Vale would read as a pattern of what is right; `$1` and a full stop are none. */
function looksLikePattern(value: string): boolean {
  return /[\\[\](){}*+^]|\.[*+]|\w\?/.test(value.replaceAll(String.raw`\|`, ''));
}
