/**
 * Sentences as taggers of the Penn Treebank see them, which is how Vale's sequence rules are written:
 * contractions and possessives in two, hyphenated words in one, punctuation as tokens, and the
 * treebank's tags (https://www.cis.upenn.edu/~bies/manuals/tagguide.pdf).
 */
import type { GrammarSentence, TaggedWord } from './grammar.ts';
import { PENN_TAGS, pennTag } from './penn-tags.ts';

export { PENN_TAGS };

/** A token with its Penn tag. */
export interface PennToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
}

/** The tokens of a sentence, in order. */
export function pennTokens(sentence: GrammarSentence): readonly PennToken[] {
  const tokens: PennToken[] = [];
  const words = sentence.words();
  let at = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || word.start < at) continue;
    const hidden = words[i + 1]?.start === word.start ? words[i + 1] : undefined;
    const last = tokens.at(-1);
    if (last?.end === at && sentence.text.slice(at, word.start) === '-') {
      tokens.pop();
      tokens.push(tokenOf(sentence, { ...word, start: last.start }, tokens));
    } else {
      tokens.push(...punctuation(sentence.text, at, word.start));
      tokens.push(...halves(sentence, word, hidden, tokens));
    }
    at = word.end;
  }
  tokens.push(...punctuation(sentence.text, at, sentence.text.length));
  return tokens;
}

/** A word, or the two it is to a treebank: “is” and “n’t”, “dog” and “’s”. */
function halves(
  sentence: GrammarSentence,
  word: TaggedWord,
  hidden: TaggedWord | undefined,
  before: readonly PennToken[],
): readonly PennToken[] {
  const text = sentence.text.slice(word.start, word.end);
  const [, head = '', tail = ''] = /^(.+?)(n['’]t|['’]\p{L}*)$/iu.exec(text) ?? [];
  const owns = hidden === undefined && word.tags.has('Possessive');
  if (head === '' || (hidden === undefined && !owns)) return [tokenOf(sentence, word, before)];
  const cut = word.start + head.length;
  const first = tokenOf(
    sentence,
    { ...word, end: cut, tags: without(word.tags, 'Possessive') },
    before,
  );
  if (owns) return [first, { start: cut, end: word.end, text: tail, tag: 'POS' }];
  const rest = { start: cut, end: word.end, tags: hidden?.tags ?? word.tags };
  return [first, tokenOf(sentence, rest, [...before, first])];
}

function without(tags: ReadonlySet<string>, tag: string): ReadonlySet<string> {
  return new Set([...tags].filter((each) => each !== tag));
}

function tokenOf(
  sentence: GrammarSentence,
  { start, end, tags }: TaggedWord,
  before: readonly PennToken[],
): PennToken {
  const text = sentence.text.slice(start, end);
  return { start, end, text, tag: pennTag(text, tags, before) };
}

const mark = /[\p{P}\p{S}]/gu;

/** Everything between two words that is no blank. */
function punctuation(text: string, from: number, to: number): readonly PennToken[] {
  return [...text.slice(from, to).matchAll(mark)].map(({ 0: sign, index }) => ({
    start: from + index,
    end: from + index + sign.length,
    text: sign,
    tag: MARKS.find(([signs]) => signs.includes(sign))?.[1] ?? 'SYM',
  }));
}

const MARKS: readonly (readonly [signs: string, tag: string])[] = [
  ['.!?', '.'],
  [',', ','],
  [':;–—-…', ':'],
  ['“‘', '``'],
  ['"”\'’', "''"],
  ['([{', '('],
  [')]}', ')'],
  ['$£€', '$'],
  ['#', '#'],
];
