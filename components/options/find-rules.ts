import type { Category } from '../../rules/types.ts';
import { categoryWords, levelWords } from '../nudge/level.tsx';
import type { Words } from '../words.ts';
import type { PackRow, RuleRow } from './shapes.ts';

/** The rules about one thing. */
export interface CategoryGroup {
  readonly category: Category;
  readonly rules: readonly RuleRow[];
}

/** What comes first is what press officers asked for first. */
const order: readonly Category[] = [
  'tone',
  'jargon',
  'risk',
  'propriety',
  'privacy',
  'accessibility',
  'inclusive',
  'voice',
  'cadence',
  'style',
];

/** The rules of these packs by what they are about; categories without a rule are left out. */
export function byCategory(packs: readonly PackRow[]): readonly CategoryGroup[] {
  const all = packs.flatMap(({ rules }) => rules);
  return order
    .map((category) => ({ category, rules: all.filter((rule) => rule.category === category) }))
    .filter(({ rules }) => rules.length > 0);
}

/** Case and accents aside. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function searchable(words: Words, pack: PackRow, rule: RuleRow): string {
  return folded(
    [
      pack.title,
      rule.rule,
      rule.message,
      rule.why,
      rule.owner ?? pack.owner,
      rule.source,
      words(categoryWords[rule.category]),
      words(levelWords[rule.level]),
      ...rule.examples.nudge,
    ].join('\n'),
  );
}

/**
 * The packs with only those of their rules that hold every word of `query`, anywhere in what the page shows of them.
 * Packs with no such rule are left out; an empty query leaves everything as it is.
 */
export function findRules(
  words: Words,
  packs: readonly PackRow[],
  query: string,
): readonly PackRow[] {
  const wanted = folded(query).split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return packs;
  return packs
    .map((pack) => ({
      ...pack,
      rules: pack.rules.filter((rule) => {
        const text = searchable(words, pack, rule);
        return wanted.every((word) => text.includes(word));
      }),
    }))
    .filter((pack) => pack.rules.length > 0);
}
