/** Gates: the cheap look that tells which patterns are worth trying on a text. */
import { type CharacterMask, maskOf, sharesCharacter } from './character-mask.ts';
import type { Gate } from './terms.ts';
import { type Lexicon, NO_NUMBER, type ReadWords } from './words.ts';

/** What a text has that gates ask for. */
export interface Met {
  /** Needs that are met, by number. */
  readonly needs: ReadonlySet<number>;
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
const NO_PIECES: readonly [piece: string, keys: readonly number[]][] = [];

/** One need of a pattern, as a number: the pattern's own number and the place of the need. */
const NEEDS = 2;

export function createGates(gates: readonly (Gate | undefined)[]): Gates {
  const byWord = new Map<string, number[]>();
  const byPiece = new Map<string, number[]>();
  const needs = gates.map((gate) => gate?.needs?.length ?? 0);
  const masks = gates.map((gate) =>
    gate?.characters === undefined ? undefined : maskOf(gate.characters),
  );
  const open = gates.flatMap((_, i) => (needs[i] === 0 ? [i] : []));
  gates.forEach((gate, i) => {
    gate?.needs?.slice(0, NEEDS).forEach((need, place) => {
      const key = i * NEEDS + place;
      if ('words' in need) for (const word of need.words) listAt(byWord, word).push(key);
      else for (const piece of need.pieces) listAt(byPiece, piece).push(key);
    });
  });
  const byStart = new Map<number, [piece: string, keys: readonly number[]][]>();
  for (const each of byPiece) listAt(byStart, startAt(each[0], 0)).push(each);
  /** The needs each word of the lexicon meets, by its number. */
  let seen: { readonly lexicon?: Lexicon; readonly needs: (readonly number[])[] } = { needs: [] };

  function metBy(word: string): readonly number[] {
    const keys = [...(byWord.get(word) ?? NONE)];
    for (let i = 1; i < word.length; i += 1) {
      for (const [piece, some] of byStart.get(startAt(word, i - 1)) ?? NO_PIECES) {
        if (word.startsWith(piece, i - 1)) keys.push(...some);
      }
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
    let met: Set<number> | undefined;
    for (let i = 0; i < words.count; i += 1) {
      const keys = remembered(words.folded[i] ?? '', words.numbers[i] ?? NO_NUMBER);
      if (keys.length === 0) continue;
      met ??= new Set();
      for (const key of keys) met.add(key);
    }
    return { needs: met ?? NO_NEEDS, characters: words.characters };
  }

  function opened(met: readonly Met[]): readonly number[] {
    const { needs: keys, characters } = together(met);
    const found: number[] = [];
    const tell = (pattern: number) => {
      const mask = masks[pattern];
      if (mask === undefined || sharesCharacter(mask, characters)) found.push(pattern);
    };
    for (const pattern of open) tell(pattern);
    if (keys.size === 0) return found;
    for (const key of keys) {
      const pattern = Math.floor(key / NEEDS);
      // A pattern of two needs is looked at for its first: the second must be met as well.
      if (key % NEEDS === 0 && (needs[pattern] === 1 || keys.has(key + 1))) tell(pattern);
    }
    return found.sort((a, b) => a - b);
  }

  return { meet, opened };
}

const NO_NEEDS: ReadonlySet<number> = new Set();
/** What several texts have together. */
function together(met: readonly Met[]): Met {
  const [first, ...rest] = met;
  if (first !== undefined && rest.length === 0) return first;
  const needs = new Set<number>();
  const bits: CharacterMask['bits'] = [0, 0, 0, 0];
  let [beyond, pictures] = [false, false];
  for (const { needs: some, characters } of met) {
    for (const key of some) needs.add(key);
    characters.bits.forEach((each, i) => {
      bits[i] = (bits[i] ?? 0) | each;
    });
    beyond ||= characters.beyond;
    pictures ||= characters.pictures;
  }
  return { needs, characters: { bits, beyond, pictures } };
}

/** Two letters as a number, by which pieces are found: gates have none that are shorter. */
function startAt(word: string, index: number): number {
  return word.charCodeAt(index) * 0x1_0000 + word.charCodeAt(index + 1);
}

function listAt<Key, Entry>(map: Map<Key, Entry[]>, key: Key): Entry[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}
