/**
 * The characters a pattern can tell apart. Two characters that every part of a pattern treats alike are one
 * letter, so that a pattern over all of Unicode has a few dozen letters.
 */
import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/**
 * What assertions ask about a character: `word` is what `\b` knows, `letter` the letters, marks and digits of
 * other scripts. `edge` stands for the text's beginning or end, where there is no character.
 */
export type Kind = 'other' | 'letter' | 'word' | 'space' | 'newline' | 'edge';

/** The kinds of characters there are. */
export const CHARACTER_KINDS = ['other', 'letter', 'word', 'space', 'newline'] as const;

export interface Letter {
  /** One of its characters, a readable one where there is one. */
  readonly sample: string;
  readonly kind: Kind;
}

/** A part of a pattern that takes one character. */
export type Leaf = AST.Character | AST.CharacterSet | AST.CharacterClass;

export interface Alphabet {
  readonly letters: readonly Letter[];
  /** The letters, by index, that a part takes; `flags` are those in force there. */
  lettersOf(leaf: Leaf, flags: string): readonly number[];
}

/** Readable characters first, so that attack strings can be read. */
const ASCII = [
  ...'a0b1Ax !.,:;-_\'"/()[]{}<>@#&%$€£*+=?^|~`\\\n\t\r',
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
];
const BEYOND = [...'éÉßſKİıæ中ひ한اбБα’‘“”–—…°½²①\u00A0\u00AD\u200B\u200D\u2028\u0301\uFE0F😀🇬𝐀'];

/** A few characters of every sort that patterns tell apart. */
const EVERY = [...new Set([...ASCII, ...BEYOND])];

/** The letters of a pattern. `leaves` are its one-character parts with the flags in force at each. */
export function alphabetOf(
  pattern: AST.Pattern,
  flags: string,
  leaves: readonly { readonly leaf: Leaf; readonly flags: string }[],
): Alphabet {
  const characters = [...new Set([...EVERY, ...namedIn(pattern)])];
  const kinds = characters.map((character) => kindOf(character, flags));
  const taken = new Map<string, readonly boolean[]>();
  for (const { leaf, flags } of leaves) {
    const key = keyOf(leaf, flags);
    if (!taken.has(key)) taken.set(key, takenBy(leaf, flags, characters));
  }
  const letters: Letter[] = [];
  const letterOf: number[] = [];
  const bySignature = new Map<string, number>();
  const columns = [...taken.values()];
  characters.forEach((sample, i) => {
    const kind = kinds[i] ?? 'other';
    const signature = kind + columns.map((column) => (column[i] ? '1' : '0')).join('');
    let letter = bySignature.get(signature);
    if (letter === undefined) {
      letter = letters.push({ sample, kind }) - 1;
      bySignature.set(signature, letter);
    }
    letterOf.push(letter);
  });
  const sets = new Map<string, readonly number[]>();
  for (const [key, column] of taken) {
    const found = new Set<number>();
    column.forEach((takes, i) => {
      if (takes) found.add(letterOf[i] ?? 0);
    });
    sets.set(key, [...found]);
  }
  return { letters, lettersOf: (leaf, flags) => sets.get(keyOf(leaf, flags)) ?? [] };
}

function keyOf(leaf: Leaf, flags: string): string {
  return `${flags} ${leaf.raw}`;
}

function takenBy(leaf: Leaf, flags: string, characters: readonly string[]): boolean[] {
  const own = new RegExp(`^(?:${leaf.raw})$`, flags);
  return characters.map((character) => own.test(character));
}

function kindOf(character: string, flags: string): Kind {
  // Where case is ignored, ſ and the Kelvin sign are word characters too.
  if ((flags.includes('i') ? /\w/iu : /\w/).test(character)) return 'word';
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return 'letter';
  if (/[\n\r\u2028\u2029]/.test(character)) return 'newline';
  return /\s/.test(character) ? 'space' : 'other';
}

/** Of which kinds a set of one-character parts takes all characters, and of which it takes none. */
export function kindsTaken(
  leaves: readonly Leaf[],
  flags: string,
): { readonly all: ReadonlySet<Kind>; readonly none: ReadonlySet<Kind> } {
  const all = new Set<Kind>(CHARACTER_KINDS);
  const none = new Set(all);
  const sets = leaves.map((leaf) => takenBy(leaf, flags, EVERY));
  EVERY.forEach((character, i) => {
    const taken = sets.some((set) => set[i]);
    (taken ? none : all).delete(kindOf(character, flags));
  });
  return { all, none };
}

/** The characters a pattern names, and the ends of its ranges, in both cases. */
function namedIn(pattern: AST.Pattern): string[] {
  const named: string[] = [];
  visitRegExpAST(pattern, {
    onCharacterEnter({ value }) {
      // Half of a surrogate pair cannot stand in a text by itself.
      if (value >= 0xd800 && value <= 0xdfff) return;
      const character = String.fromCodePoint(value);
      named.push(character, character.toLowerCase(), character.toUpperCase());
    },
  });
  return named.filter((character) => [...character].length === 1);
}
