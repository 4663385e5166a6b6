/** A text's words as a finder reads them. */
import { foldedWords } from '../draft/fold.ts';
import { type Words, wordsOf } from '../draft/words.ts';
import { type CharacterMask, maskOf } from './character-mask.ts';

export interface ReadWords extends Words {
  /** In small letters, tidied. */
  readonly folded: readonly string[];
  /** Each word's number in the lexicon; NO_NUMBER where it has none. */
  readonly numbers: readonly number[];
  readonly lexicon: Lexicon;
  readonly characters: CharacterMask;
}

/**
 * Words seen so far, numbered: people type the same words again and again, and what a finder knows of a word
 * it then finds by a number. A full one is left for an empty one.
 */
export interface Lexicon {
  readonly words: Map<string, number>;
}

/** Words numbered at once: as many as any draft has, and few enough to hold. */
const MOST_WORDS = 20_000;
/** Longer words get no number: they come once, and a row of them would fill the memory. */
const LONGEST_WORD = 60;
export const NO_NUMBER = -1;

let lexicon: Lexicon = { words: new Map() };

/** The last texts read: many rules and guards ask about the same paragraph, with its entities and without. */
const recent: ReadWords[] = [];
const MOST_RECENT = 4;
/** So few words are read as quickly as they are copied. */
const LEAST_KEPT = 8;

export function readWords(text: string): ReadWords {
  const known = recent.find((each) => each.text === text);
  if (known !== undefined) return known;
  if (lexicon.words.size + text.length / 2 > MOST_WORDS) lexicon = { words: new Map() };
  const read = readOn(text, mostAlike(text));
  recent.unshift(read);
  recent.length = Math.min(recent.length, MOST_RECENT);
  return read;
}

/** A recent text that begins as this one does, and how far: while somebody types, most of it stays. */
function mostAlike(text: string): { readonly before?: ReadWords; readonly alike: number } {
  let most: { readonly before?: ReadWords; readonly alike: number } = { alike: 0 };
  for (const before of recent) {
    if (before.lexicon !== lexicon) continue;
    const alike = alikeFor(text, before.text);
    if (alike > most.alike) most = { before, alike };
  }
  return most;
}

/** How many UTF-16 units two texts begin with alike. */
function alikeFor(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let alike = 0;
  while (alike < most && one.charCodeAt(alike) === other.charCodeAt(alike)) alike += 1;
  return alike;
}

/** Reads a text from the first word that may differ: one after which another begins alike cannot. */
function readOn(text: string, { before, alike }: ReturnType<typeof mostAlike>): ReadWords {
  let kept = 0;
  while ((before?.starts[kept + 1] ?? alike) < alike) kept += 1;
  if (before === undefined || kept < LEAST_KEPT) {
    return { ...withNumbers(wordsOf(text)), characters: maskOf(text) };
  }
  const rest = withNumbers(wordsOf(text, before.starts[kept]));
  const joined = <Entry>(of: (words: Numbered) => readonly Entry[]): readonly Entry[] => [
    ...of(before).slice(0, kept),
    ...of(rest),
  ];
  return {
    text,
    count: kept + rest.count,
    starts: joined(({ starts }) => starts),
    ends: joined(({ ends }) => ends),
    folded: joined(({ folded }) => folded),
    numbers: joined(({ numbers }) => numbers),
    lexicon,
    characters: maskOf(text),
  };
}

type Numbered = Omit<ReadWords, 'characters'>;

function withNumbers(words: Words): Numbered {
  const folded = foldedWords(words);
  return { ...words, folded, numbers: folded.map(numberOf), lexicon };
}

function numberOf(word: string): number {
  if (word.length > LONGEST_WORD) return NO_NUMBER;
  const known = lexicon.words.get(word);
  if (known !== undefined) return known;
  lexicon.words.set(word, lexicon.words.size);
  return lexicon.words.size - 1;
}
