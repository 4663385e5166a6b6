/** Gates: the cheap look that tells which patterns are worth trying on a text. */
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
    return { needs: met ?? NO_NEEDS, characters: charactersOf(words) };
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
/** The characters of texts met: several finders look at the same one. */
const characters = new WeakMap<ReadWords, CharacterMask>();

function charactersOf(words: ReadWords): CharacterMask {
  let mask = characters.get(words);
  if (mask === undefined) {
    mask = maskOf(words.text);
    characters.set(words, mask);
  }
  return mask;
}

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

/** Which ASCII characters a text has, and whether it has others: letters and marks, or pictures. */
interface CharacterMask {
  readonly bits: [number, number, number, number];
  readonly beyond: boolean;
  readonly pictures: boolean;
}

/** From here on there are pictures; the few before are ©, ®, ‼, ⁉, ™ and ℹ. */
const FIRST_PICTURE = 0x2190;
const EARLY_PICTURES: ReadonlySet<number> = new Set([0xa9, 0xae, 0x203c, 0x2049, 0x2122, 0x2139]);

/** The characters of a text, or of a gate, as a mask. */
function maskOf(text: string): CharacterMask {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let beyond = false;
  let pictures = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const bit = 1 << (unit & 31);
    if (unit < 32) a |= bit;
    else if (unit < 64) b |= bit;
    else if (unit < 96) c |= bit;
    else if (unit < 128) d |= bit;
    else if (unit >= FIRST_PICTURE || EARLY_PICTURES.has(unit)) pictures = true;
    else beyond = true;
  }
  return { bits: [a, b, c, d], beyond, pictures };
}

/** Whether two masks share a character; beyond ASCII all pictures count as one, and all else. */
function sharesCharacter(one: CharacterMask, other: CharacterMask): boolean {
  return (
    (one.beyond && other.beyond) ||
    (one.pictures && other.pictures) ||
    (one.bits[0] & other.bits[0]) !== 0 ||
    (one.bits[1] & other.bits[1]) !== 0 ||
    (one.bits[2] & other.bits[2]) !== 0 ||
    (one.bits[3] & other.bits[3]) !== 0
  );
}
