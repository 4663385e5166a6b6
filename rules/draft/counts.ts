/** What can be counted in a text: the names a metric's formula may use. */
import { countedWordFor, hasLetterOrDigit } from './counted-word.ts';
import { BLANK, entitiesOf } from './entities.ts';
import { createForms } from './latin.ts';
import { sentencesOf } from './sentences.ts';
import { syllablesIn } from './syllables.ts';
import { tellingWords } from './telling.ts';

/** A text that is counted: what is read, and the same as it was written. */
interface Counted {
  readonly text: string;
  readonly raw: string;
  /** Its paragraphs, or pieces of them, where those are counted by themselves. */
  readonly parts?: readonly Counted[];
  /** Its sentences, where they are known: what is counted in words is kept for those that stay. */
  readonly sentences?: readonly Counted[];
}

const EMOJI = String.raw`\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})*(?:\u200D\p{Extended_Pictographic}(?:\uFE0F|\p{EMod})*)*|\p{RI}{2}`;
const emojiIn = createForms(EMOJI, 'gu');

/** A text that is counted, with its words. */
interface Counting {
  readonly text: string;
  readonly raw: string;
  readonly words: () => readonly string[];
}

const COUNTERS = {
  words: ({ words }) => words().length,
  sentences: ({ text }) =>
    sentencesOf(text).filter(({ start, end }) => hasWord(text.slice(start, end))).length,
  characters: ({ words }) => words().reduce((sum, each) => sum + [...each].length, 0),
  paragraphs: ({ text }) => text.split(/\n/).filter(hasWord).length,
  syllables: ({ words }) => words().reduce((sum, each) => sum + syllablesIn(each), 0),
  polysyllabic_words: ({ words }) => wordsOfSyllables(words(), 3).length,
  complex_words: ({ words }) =>
    wordsOfSyllables(words(), 3).filter((each) => !/(?:es|ed|ing)$|^\p{Lu}/u.test(each)).length,
  long_words: ({ words }) => words().filter((each) => [...each].length > 6).length,
  telling_words: ({ text }) => tellingWords(text),
  lines: ({ raw }) => raw.split(/\r\n|[\n\r\u2028\u2029]/).length,
  hashtags: ({ raw }) => entities(raw, 'hashtag'),
  mentions: ({ raw }) => entities(raw, 'mention'),
  links: ({ raw }) => entities(raw, 'url'),
  emoji: ({ raw }) => raw.match(emojiIn(raw))?.length ?? 0,
  questions: ({ text }) => text.match(/\?+/g)?.length ?? 0,
  exclamations: ({ text }) => text.match(/!/g)?.length ?? 0,
  capitals: ({ words }) => words().filter((each) => /^\p{Lu}{2,}$/u.test(each)).length,
} as const satisfies Readonly<Record<string, (counting: Counting) => number>>;

/** What Vale counts and a post has none of. */
const NEVER = [
  'list',
  'pre',
  'blockquote',
  ...[1, 2, 3, 4, 5, 6].map((level) => `heading_h${level}`),
];

type CountName = keyof typeof COUNTERS;

export const countNames: readonly string[] = [...Object.keys(COUNTERS), ...NEVER];

function isCount(name: string): name is CountName {
  return Object.hasOwn(COUNTERS, name);
}

/** What is not the sum of what the parts have. */
const NOT_A_SUM: ReadonlySet<string> = new Set<CountName>(['lines', 'paragraphs']);

/** What is counted word by word: no word is in two sentences. */
const OF_WORDS: ReadonlySet<string> = new Set<CountName>([
  ...(['words', 'characters', 'syllables', 'polysyllabic_words'] as const),
  ...(['complex_words', 'long_words', 'capitals', 'telling_words'] as const),
]);

type Counter = (name: string) => number;

const counters = new WeakMap<Counted, Counter>();
/** The counters of sentences as they were written: most stay while one is typed in. */
const recent = new Map<string, { readonly text: string; readonly counter: Counter }>();
const MOST_RECENT = 200;

/** Counts things in a text by name, each once however many rules ask; 0 for what a post has none of. */
export function counterOf(counted: Counted): Counter {
  const made = counters.get(counted) ?? recentCounterOf(counted);
  counters.set(counted, made);
  return made;
}

function recentCounterOf(counted: Counted): Counter {
  if (counted.parts !== undefined || counted.sentences !== undefined) return newCounterOf(counted);
  const known = recent.get(counted.raw);
  if (known?.text === counted.text) return known.counter;
  if (recent.size >= MOST_RECENT) recent.clear();
  const counter = newCounterOf(counted);
  recent.set(counted.raw, { text: counted.text, counter });
  return counter;
}

function newCounterOf(counted: Counted): Counter {
  const known = new Map<string, number>();
  let words: readonly string[] | undefined;
  const counting: Counting = {
    text: counted.text,
    raw: counted.raw,
    words: () => {
      words ??= counted.text.match(countedWordFor(counted.text)) ?? [];
      return words;
    },
  };
  return (name) => {
    const value = known.get(name) ?? count(counted, counting, name);
    known.set(name, value);
    return value;
  };
}

function count(counted: Counted, counting: Counting, name: string): number {
  if (!isCount(name)) return 0;
  const parts = counted.parts ?? (OF_WORDS.has(name) ? counted.sentences : undefined);
  if (parts === undefined || NOT_A_SUM.has(name)) return COUNTERS[name](counting);
  return parts.reduce((sum, part) => sum + counterOf(part)(name), 0);
}

function hasWord(text: string): boolean {
  return hasLetterOrDigit(text) && text !== BLANK;
}

function wordsOfSyllables(words: readonly string[], least: number): readonly string[] {
  return words.filter((each) => syllablesIn(each) >= least);
}

function entities(raw: string, kind: string): number {
  return entitiesOf(raw).filter((entity) => entity.kind === kind).length;
}
