/** Gates: the cheap look that tells which patterns are worth trying on a text. */
import { type CharacterMask, maskOf, masksTogether, sharesCharacter } from './character-mask.ts';
import type { Gate } from './terms.ts';
import { type Lexicon, NO_NUMBER, type ReadWords } from './words.ts';

/** What a text has that gates ask for. */
export interface Met {
  /** Needs that are met, by number, each once. */
  readonly needs: readonly number[];
  readonly characters: CharacterMask;
}

/** The gates of a finder's patterns, numbered by their place in the list. */
export interface Gates {
  /** What a text has. */
  meet(words: ReadWords): Met;
  /** The patterns worth trying on texts that together have all this, in order. */
  opened(met: readonly Met[]): readonly number[];
}

const NONE: readonly number[] = [];

/** One need of a pattern, as a number: the pattern's own number and the place of the need. */
const NEEDS = 2;

export function createGates(gates: readonly (Gate | undefined)[]): Gates {
  const byWord = new Map<string, number[]>();
  const byPiece = new Map<string, number[]>();
  const needs = gates.map((gate) => gate?.needs?.length ?? 0);
  const masks = gates.map((gate) =>
    gate?.characters === undefined ? undefined : maskOf(gate.characters),
  );
  const digits = gates.map((gate) => gate?.digits ?? 0);
  const open = gates.flatMap((_, i) => (needs[i] === 0 ? [i] : []));
  const tally = createTally(gates.length * NEEDS);
  gates.forEach((gate, i) => {
    gate?.needs?.slice(0, NEEDS).forEach((need, place) => {
      const key = i * NEEDS + place;
      if ('words' in need) for (const word of need.words) listAt(byWord, word).push(key);
      else for (const piece of need.pieces) listAt(byPiece, piece).push(key);
    });
  });
  const byStart = new Map<number, Piece[]>();
  for (const [text, keys] of byPiece) {
    const start = text.length < 3 ? pairAt(text, 0) : tripleAt(text, 0);
    listAt(byStart, start).push({ text, keys });
  }
  /** The needs each word of the lexicon meets, by its number. */
  let seen: { readonly lexicon?: Lexicon; readonly needs: (readonly number[])[] } = { needs: [] };

  function metBy(word: string): readonly number[] {
    const keys = [...(byWord.get(word) ?? NONE)];
    for (let i = 0; i + 1 < word.length; i += 1) {
      addPieces(byStart.get(pairAt(word, i)), word, i, keys);
      if (i + 2 < word.length) addPieces(byStart.get(tripleAt(word, i)), word, i, keys);
    }
    return keys.length === 0 ? NONE : [...new Set(keys)];
  }

  function remembered(word: string, number: number): readonly number[] {
    if (number === NO_NUMBER) return metBy(word);
    const known = seen.needs[number];
    if (known !== undefined) return known;
    const met = metBy(word);
    seen.needs[number] = met;
    return met;
  }

  function meet(words: ReadWords): Met {
    if (seen.lexicon !== words.lexicon) seen = { lexicon: words.lexicon, needs: [] };
    const met: number[] = [];
    tally.clear();
    for (let i = 0; i < words.count; i += 1) {
      const keys = remembered(words.folded[i] ?? '', words.numbers[i] ?? NO_NUMBER);
      if (keys.length === 0) continue;
      for (const key of keys) if (tally.add(key)) met.push(key);
    }
    return { needs: met, characters: words.characters };
  }

  function opened(met: readonly Met[]): readonly number[] {
    const characters = masksTogether(met.map((each) => each.characters));
    const found: number[] = [];
    const tell = (pattern: number) => {
      if ((digits[pattern] ?? 0) > characters.digits) return;
      const mask = masks[pattern];
      if (mask === undefined || sharesCharacter(mask, characters)) found.push(pattern);
    };
    for (const pattern of open) tell(pattern);
    tally.clear();
    const firsts: number[] = [];
    for (const { needs: keys } of met) {
      for (const key of keys) if (tally.add(key) && key % NEEDS === 0) firsts.push(key);
    }
    for (const key of firsts) {
      const pattern = key / NEEDS;
      // A pattern of two needs is looked at for its first: the second must be met as well.
      if (needs[pattern] === 1 || tally.has(key + 1)) tell(pattern);
    }
    return found.sort((a, b) => a - b);
  }

  return { meet, opened };
}

/** Numbers that have been met, forgotten all at once: far cheaper than a set for each text. */
interface Tally {
  clear(): void;
  /** Whether this one is new. */
  add(number: number): boolean;
  has(number: number): boolean;
}

function createTally(size: number): Tally {
  const metIn = new Uint32Array(size);
  let turn = 0;
  return {
    clear() {
      turn += 1;
    },
    add(number) {
      if (metIn[number] === turn) return false;
      metIn[number] = turn;
      return true;
    },
    has: (number) => metIn[number] === turn,
  };
}

/** A part of words, and the needs it meets. */
interface Piece {
  readonly text: string;
  readonly keys: readonly number[];
}

function addPieces(
  pieces: readonly Piece[] | undefined,
  word: string,
  at: number,
  keys: number[],
): void {
  if (pieces === undefined) return;
  for (const { text, keys: some } of pieces) if (word.startsWith(text, at)) keys.push(...some);
}

/** Two letters, and three, as numbers by which pieces are found: gates have none that are shorter. */
function pairAt(word: string, index: number): number {
  return word.charCodeAt(index) * 31 + word.charCodeAt(index + 1);
}

function tripleAt(word: string, index: number): number {
  return TRIPLES + pairAt(word, index) * 31 + word.charCodeAt(index + 2);
}

/** Beyond the numbers of pairs. */
const TRIPLES = 0x40_0000;

function listAt<Key, Entry>(map: Map<Key, Entry[]>, key: Key): Entry[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}
