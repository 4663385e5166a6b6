/**
 * Sequence: words in a row, by what they are as well as by how they are written. Tags are those of the
 * Penn Treebank, as in Vale.
 *
 *     extends: sequence
 *     message: "“%[1]s using” could be read two ways: by using?"
 *     tokens:
 *       - tag: NN|NNS
 *       - pattern: using
 *
 * A token has a `pattern` (a whole word), a `tag` (a pattern for tags: NN also fits NNS), or both;
 * `negate` turns it round. `skip` says how many words may stand between it and its neighbour on the
 * side of the first token that has a pattern, from which Vale looks both ways. The message gets the
 * words it found, in order. Always read sentence by sentence, with the grammar.
 */

import type { PlainPattern } from '../find/terms.ts';
import { PENN_TAGS, type PennToken, pennTokens } from '../grammar/penn.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, GrammarReader } from './reader.ts';

export interface SequenceSpec {
  readonly tokens: readonly SequenceToken[];
}

interface SequenceToken {
  readonly pattern?: PlainPattern;
  readonly tag?: PlainPattern;
  readonly skip?: number;
  readonly negate?: true;
}

/** The most words that may stand between two tokens. */
const WIDEST = 50;

/** Reads `tokens` and `ignorecase`. */
export function compileSequence(keys: RuleKeys): SequenceSpec | undefined {
  const ignoreCase = keys.flag('ignorecase') ?? false;
  const tokens = keys.entries('tokens').map((entry, i) => {
    if (typeof entry !== 'string') return compileToken(entry, ignoreCase);
    return { ...patternOf(keys, entry, ['tokens', i], ignoreCase) };
  });
  if (tokens.length === 0) {
    keys.problem([], 'A sequence rule needs `tokens`: each with a `pattern`, a `tag` or both.');
    return undefined;
  }
  if (tokens.every(({ negate }) => negate === true)) {
    keys.problem(['tokens'], 'One of the tokens must say what is there, without `negate`.');
  }
  return { tokens };
}

function compileToken(keys: RuleKeys, ignoreCase: boolean): SequenceToken {
  const written = keys.text('pattern') ?? '';
  const tagged = keys.text('tag') ?? '';
  const skip = keys.number('skip') ?? 0;
  const negate = keys.flag('negate') === true;
  keys.refuseOthers('a token of a sequence');
  if (written === '' && tagged === '') {
    keys.problem([], 'A token needs a `pattern` or a `tag`.');
  }
  if (!Number.isInteger(skip) || skip < 0 || skip > WIDEST) {
    keys.problem(['skip'], `\`skip\` must be a whole number up to ${WIDEST}.`);
  }
  const tag = tagged === '' ? undefined : keys.pattern(tagged, ['tag']);
  if (tag !== undefined && !PENN_TAGS.some((each) => asTest(tag).test(each))) {
    keys.problem(['tag'], `“${tagged}” is no tag. Tags are ${PENN_TAGS.slice(0, 36).join(', ')}.`);
  }
  return {
    ...(written !== '' && patternOf(keys, written, ['pattern'], ignoreCase)),
    ...(tag !== undefined && { tag }),
    ...(skip > 0 && { skip }),
    ...(negate && { negate: true as const }),
  };
}

/** A pattern for whole words, unless it says itself where it begins or ends. */
function patternOf(
  keys: RuleKeys,
  written: string,
  path: readonly (string | number)[],
  ignoreCase: boolean,
): Pick<SequenceToken, 'pattern'> {
  const loose = /^(?:\(\?i\))?\^|(?<!\\)\$$/.test(written);
  const inline = /^\(\?i\)/.exec(written)?.[0] ?? '';
  const source = loose ? written : `${inline}^(?:${written.slice(inline.length)})$`;
  const pattern = keys.pattern(source, path, { ignoreCase });
  return pattern === undefined ? {} : { pattern };
}

function asTest({ source, flags }: PlainPattern): RegExp {
  return new RegExp(source, flags.replace('g', ''));
}

type Test = (token: PennToken) => boolean;

export function readySequence({ tokens }: SequenceSpec): GrammarReader {
  const tests = tokens.map(testOf);
  const firstPattern = tokens.findIndex(({ pattern, negate }) => pattern && !negate);
  const anchor = firstPattern >= 0 ? firstPattern : tokens.findIndex(({ negate }) => !negate);

  /** Where the tokens on one side of the anchor can end, nearest first; undefined where they do not fit. */
  function follow(words: readonly PennToken[], from: number, step: 1 | -1): number | undefined {
    let reached = [from];
    for (let i = anchor + step; i >= 0 && i < tokens.length; i += step) {
      const skip = tokens[i]?.skip ?? 0;
      const next = new Set<number>();
      for (const at of reached) {
        for (let gap = 1; gap <= skip + 1; gap += 1) {
          const word = words[at + step * gap];
          if (word !== undefined && tests[i]?.(word) === true) next.add(at + step * gap);
        }
      }
      if (next.size === 0) return undefined;
      reached = [...next];
    }
    return step === 1 ? Math.min(...reached) : Math.max(...reached);
  }

  return {
    reads: 'grammar',
    read(sentence) {
      const words = pennTokens(sentence);
      const findings: Finding[] = [];
      let free = 0;
      words.forEach((word, at) => {
        if (tests[anchor]?.(word) !== true) return;
        const first = follow(words, at, -1);
        const last = first === undefined ? undefined : follow(words, at, 1);
        if (first === undefined || last === undefined || first < free) return;
        const found = words.slice(first, last + 1);
        const [start, end] = [found[0]?.start ?? 0, found.at(-1)?.end ?? 0];
        findings.push({ start, end, args: found.map(({ text }) => text) });
        free = last + 1;
      });
      return findings;
    },
  };
}

function testOf({ pattern, tag, negate }: SequenceToken): Test {
  const asked = negate !== true;
  const word = pattern === undefined ? undefined : asTest(pattern);
  const part = tag === undefined ? undefined : asTest(tag);
  return (token) =>
    (word === undefined || word.test(token.text) === asked) &&
    (part === undefined || part.test(token.tag) === asked);
}
