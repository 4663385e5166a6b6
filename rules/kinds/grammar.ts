/**
 * Grammar: parts of speech, in the match syntax of compromise. Reads sentence by sentence, after the
 * first nudges are painted.
 *
 *     extends: grammar
 *     message: "Who did it? “%s” does not say."
 *     match:
 *       - "#Copula #Adverb? #PastTense by"
 *       - "[<name>#Person+] (said|commented|added)"
 *     group: name
 */
import { gateOfMatch } from '../grammar/match-gate.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, GrammarReader } from './reader.ts';

export interface GrammarSpec {
  readonly match: readonly string[];
  readonly group?: string;
}

/** Reads `match` (one or a list) and `group`: the named group that is nudged instead of the whole match. */
export function compileGrammar(keys: RuleKeys): GrammarSpec | undefined {
  const match = keys.list('match').filter((each) => each.trim() !== '');
  const group = keys.text('group');
  if (match.length === 0) {
    keys.problem([], 'A grammar rule needs a `match`, such as "#Copula #PastTense".');
    return undefined;
  }
  match.forEach((each, i) => {
    if (!isBalanced(each)) {
      keys.problem(['match', i], 'A bracket in this match is never closed.');
    } else if (group !== undefined && !each.includes(`<${group}>`)) {
      keys.problem(['match', i], `This match has no group [<${group}>…].`);
    }
  });
  return { match, ...(group !== undefined && { group }) };
}

function isBalanced(match: string): boolean {
  const open: string[] = [];
  for (const character of match) {
    if (character === '(') open.push(')');
    else if (character === '[') open.push(']');
    else if (character === ')' || character === ']') {
      if (open.pop() !== character) return false;
    }
  }
  return open.length === 0;
}

export function readyGrammar({ match, group }: GrammarSpec): GrammarReader {
  return {
    reads: 'grammar',
    gates: match.map(gateOfMatch),
    read: (sentence) =>
      match.flatMap((each) =>
        sentence
          .match(each, group)
          .map(
            ({ start, end }): Finding => ({ start, end, args: [sentence.text.slice(start, end)] }),
          ),
      ),
  };
}
