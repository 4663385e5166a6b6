/** What one would write first: a RegExp for each rule, every one tried on the whole text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Terms } from '../../../rules/find/terms.ts';
import type { CompiledPack, CompiledRule } from '../../../rules/packs/pack.ts';
import { HOUSE } from '../prepared.ts';
import type { Check, Contender } from './contender.ts';

export const regexes: Contender = {
  title: 'The same 1,250 rules, a RegExp each',
  async load() {
    const { wanted } = await import('../synthetic.ts');
    return checkWith(wanted().map(({ from }) => new RegExp(bounded(from), 'gi')));
  },
};

/** Only the rules that are lists of words and patterns; ours reads the others too. */
export const houseRegexes: Contender = {
  title: 'The house rules, a RegExp each',
  async load(folder) {
    const packs: readonly CompiledPack[] = JSON.parse(readFileSync(join(folder, HOUSE), 'utf8'));
    return checkWith(packs.flatMap(({ rules }) => rules.flatMap(regexOf)));
  },
};

function checkWith(all: readonly RegExp[]): Check {
  return (text) => {
    let found = 0;
    for (const each of all) for (const _ of text.matchAll(each)) found += 1;
    return found;
  };
}

/** A whole word or phrase, where it begins and ends with a letter or digit. */
function bounded(source: string): string {
  return String.raw`\b(?:${source})${/\w$/.test(source) ? String.raw`\b` : ''}`;
}

function regexOf(rule: CompiledRule): RegExp[] {
  if (rule.kind !== 'existence' && rule.kind !== 'substitution') return [];
  const { phrases, patterns }: Terms = rule.spec.terms;
  const words = phrases.map(([phrase]) => phrase.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const choices = [
    ...(words.length > 0 ? [String.raw`\b(?:${words.join('|')})\b`] : []),
    ...patterns.map(({ source }) => source.replace(/\(\?<\w+>/g, '(?:')),
  ];
  return [new RegExp(choices.join('|'), 'giu')];
}
