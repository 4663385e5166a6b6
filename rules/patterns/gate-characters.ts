/** Gates for patterns that hold no word: the digits, signs or capitals they cannot do without. */
import type { AST } from '@eslint-community/regexpp';

/** Small letters and blanks are in every text. */
const everywhere = /[a-z\s]/;

/** How common a set is in posts: as common as its commonest character. */
function commonness(characters: string): number {
  if (/[A-Z]/.test(characters)) return 3;
  if (/[.,'’-]/.test(characters)) return 2;
  return /[\d!?:;"“”()…]/.test(characters) ? 1 : 0;
}

/** The characters of which a text must hold one, where the pattern needs a digit, a sign or a capital. */
export function charactersOfAny(
  alternatives: readonly AST.Alternative[],
  ignoreCase: boolean,
): string | undefined {
  let all = '';
  for (const { elements } of alternatives) {
    const rarest = elements
      .map((element) => charactersOf(element, ignoreCase))
      .filter((each): each is string => each !== undefined && !everywhere.test(each))
      .sort((a, b) => commonness(a) - commonness(b) || a.length - b.length)[0];
    if (rarest === undefined) return undefined;
    all += rarest;
  }
  return [...new Set(all)].join('');
}

function charactersOf(element: AST.Element, ignoreCase: boolean): string | undefined {
  switch (element.type) {
    case 'Character':
      return bothCases(String.fromCodePoint(element.value), ignoreCase);
    case 'CharacterSet':
      return charactersOfKind(element);
    case 'CharacterClass':
      return charactersOfSet(element, ignoreCase);
    case 'Group':
      return element.modifiers === null
        ? charactersOfAny(element.alternatives, ignoreCase)
        : undefined;
    case 'CapturingGroup':
      return charactersOfAny(element.alternatives, ignoreCase);
    case 'Quantifier':
      return element.min > 0 ? charactersOf(element.element, ignoreCase) : undefined;
    default:
      return undefined;
  }
}

function charactersOfSet(set: AST.CharacterClass, ignoreCase: boolean): string | undefined {
  if (set.negate) return undefined;
  let characters = '';
  for (const element of set.elements) {
    if (element.type === 'Character') characters += String.fromCodePoint(element.value);
    else if (element.type === 'CharacterClassRange' && element.min.value > 127)
      characters += BEYOND;
    else if (element.type === 'CharacterClassRange') {
      if (element.max.value - element.min.value > 64) return undefined;
      for (let c = element.min.value; c <= element.max.value; c += 1) {
        characters += String.fromCodePoint(c);
      }
    } else {
      const known = element.type === 'CharacterSet' ? charactersOfKind(element) : undefined;
      if (known === undefined) return undefined;
      characters += known;
    }
  }
  return bothCases(characters, ignoreCase);
}

function bothCases(characters: string, ignoreCase: boolean): string {
  return ignoreCase ? characters.toLowerCase() + characters.toUpperCase() : characters;
}

/** What stands for each picture, and for any character beyond ASCII: gates tell those apart no further. */
const PICTURE = '→';
const BEYOND = `…${PICTURE}`;
const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BY_PROPERTY: Readonly<Record<string, string>> = {
  Nd: DIGITS + BEYOND,
  N: DIGITS + BEYOND,
  Lu: CAPITALS + BEYOND,
  Uppercase: CAPITALS + BEYOND,
  Extended_Pictographic: PICTURE,
  Emoji_Presentation: PICTURE,
};

function charactersOfKind(set: AST.CharacterSet): string | undefined {
  if (set.kind === 'any' || set.negate) return undefined;
  if (set.kind === 'digit') return DIGITS;
  return set.kind === 'property' ? BY_PROPERTY[set.value ?? set.key] : undefined;
}
