/** Gates: the cheap look that tells which patterns are worth trying on a text. */
import type { Gate } from './terms.ts';

/** The gates of a finder's patterns, asked word by word. */
export interface Gates {
  /** The numbers of the patterns a word lets through, as far as words go. */
  openedBy(word: string): readonly number[];
  /** The patterns that no word needs to let through. */
  readonly open: readonly number[];
  /** Whether a pattern's characters are in a text. */
  hasCharacters(pattern: number, text: CharacterMask): boolean;
}

/** Words remembered at once: as many as any draft has, and few enough to hold. */
const MOST_WORDS = 20_000;
const NONE: readonly number[] = [];

/** Patterns are numbered by their place in the list; words are in small letters. */
export function createGates(gates: readonly (Gate | undefined)[]): Gates {
  const byWord = new Map<string, number[]>();
  const byPiece = new Map<string, number[]>();
  const open: number[] = [];
  const masks = gates.map((gate) =>
    gate?.characters === undefined ? undefined : maskOf(gate.characters),
  );
  gates.forEach((gate, i) => {
    for (const word of gate?.words ?? []) listAt(byWord, word).push(i);
    for (const piece of gate?.pieces ?? []) listAt(byPiece, piece).push(i);
    if (gate?.words === undefined && gate?.pieces === undefined) open.push(i);
  });
  /** What each word seen lets through: people type the same words again and again. */
  const seen = new Map<string, readonly number[]>();

  function openedBy(word: string): readonly number[] {
    const known = seen.get(word);
    if (known !== undefined) return known;
    const found = new Set(byWord.get(word));
    for (const [piece, patterns] of byPiece) {
      if (word.includes(piece)) for (const pattern of patterns) found.add(pattern);
    }
    if (seen.size >= MOST_WORDS) seen.clear();
    const opened = found.size === 0 ? NONE : [...found];
    seen.set(word, opened);
    return opened;
  }

  return {
    openedBy,
    open,
    hasCharacters(pattern, text) {
      const mask = masks[pattern];
      return mask === undefined || sharesCharacter(mask, text);
    },
  };
}

function listAt(map: Map<string, number[]>, key: string): number[] {
  let list = map.get(key);
  if (list === undefined) {
    list = [];
    map.set(key, list);
  }
  return list;
}

/** Which ASCII characters a text has, and whether it has others. */
export interface CharacterMask {
  readonly bits: readonly [number, number, number, number];
  readonly beyond: boolean;
}

/** The characters of a text, or of a gate, as a mask. */
export function maskOf(text: string): CharacterMask {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let beyond = false;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    const bit = 1 << (unit & 31);
    if (unit < 32) a |= bit;
    else if (unit < 64) b |= bit;
    else if (unit < 96) c |= bit;
    else if (unit < 128) d |= bit;
    else beyond = true;
  }
  return { bits: [a, b, c, d], beyond };
}

/** Whether two masks share a character; all characters beyond ASCII count as one. */
function sharesCharacter(one: CharacterMask, other: CharacterMask): boolean {
  return (
    (one.beyond && other.beyond) ||
    (one.bits[0] & other.bits[0]) !== 0 ||
    (one.bits[1] & other.bits[1]) !== 0 ||
    (one.bits[2] & other.bits[2]) !== 0 ||
    (one.bits[3] & other.bits[3]) !== 0
  );
}
