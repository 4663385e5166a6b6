/** Links, e-mail addresses, handles and hashtags: parts of a post that are not prose. */
import type { Span } from '../types.ts';

export type EntityKind = 'url' | 'email' | 'mention' | 'hashtag' | 'cashtag';

export interface Entity extends Span {
  readonly kind: EntityKind;
}

/**
 * Domains written without `https://`. Sites link many more, but a full stop with no space after it
 * (“today.It”) must stay prose, so only endings that are not words count, and only in small letters.
 */
const ENDINGS =
  'com|org|net|edu|gov|mil|int|info|app|dev|online|site|blog|news|social|scot|wales|cymru|london|uk|eu|ie|fr|de|es|nl|ca|au|nz|io|ly|gl|gd|co';

/** What letters, digits and marks are inside a set: everything of those, or what a text of one script has. */
interface Letters {
  readonly letter: string;
  readonly digit: string;
  readonly mark: string;
}

/** Finds every kind of entity. In code, not at hand, because the sets of all letters are slow to compile. */
function entityPattern({ letter, digit, mark }: Letters): RegExp {
  const word = `${letter}${digit}`;
  const path = String.raw`(?:[/?#][^\s<>"“”\p{Extended_Pictographic}]*)?`;
  const url = String.raw`https?:\/\/[^\s<>"“”\p{Extended_Pictographic}]+|www\.[^\s<>"“”\p{Extended_Pictographic}]+|(?<![${word}._@-])(?:[a-z0-9][a-z0-9-]*\.)+(?:${ENDINGS})(?![${word}_-]|\.[${letter}])${path}`;
  const email = String.raw`(?<![${word}._%+-])[${word}._%+-]+@(?:[${word}-]+\.)+[${letter}]{2,}`;
  const mention = String.raw`(?<![${word}_@/])[@＠][A-Za-z0-9_]+(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?:-[a-z0-9-]*)?(?:\.[a-z0-9-]+)*\.(?:social|${ENDINGS})(?![${word}_-]))?`;
  const hashtag = `(?<![${word}_&])[#＃](?=[${letter}${mark}${digit}_]*[${letter}])[${letter}${mark}${digit}_]+`;
  const cashtag = String.raw`(?<![${word}_$])\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?![${word}_])`;
  return new RegExp(
    `(?<email>${email})|(?<url>${url})|(?<mention>${mention})|(?<hashtag>${hashtag})|(?<cashtag>${cashtag})`,
    'gu',
  );
}

/** Texts with no letters and digits but those of English: signs, arrows and emoji are neither. */
const PLAIN = String.raw`\s!-~\xA1-\xA9\xAB-\xB1\xB7\xBB\u200B-\u205E\u20A0-\u20BF\u2190-\u23FF\u2500-\u2775\u2794-\u27BF\uFE00-\uFE0F\u{1F300}-\u{1FAFF}`;
const plain = new RegExp(`^[${PLAIN}]*$`, 'u');
const patterns: { plain?: RegExp; any?: RegExp } = {};

/** The pattern for a text, compiled when it is first needed: the one for any text takes some 10 ms. */
function patternFor(text: string): RegExp {
  if (plain.test(text)) {
    patterns.plain ??= entityPattern({
      letter: 'A-Za-z',
      digit: '0-9',
      mark: String.raw`\uFE00-\uFE0F`,
    });
    return patterns.plain;
  }
  patterns.any ??= entityPattern({
    letter: String.raw`\p{L}`,
    digit: String.raw`\p{N}`,
    mark: String.raw`\p{M}`,
  });
  return patterns.any;
}

const KINDS: readonly EntityKind[] = ['email', 'url', 'mention', 'hashtag', 'cashtag'];
/** Most drafts have none of these characters and need no closer look. */
const hint = /[@＠#＃$]|\.[a-z]|:\/\//;
/** Finds the entities of a text, in order; they never overlap. */
export function entitiesOf(text: string): readonly Entity[] {
  if (!hint.test(text)) return [];
  const found: Entity[] = [];
  for (const match of text.matchAll(patternFor(text))) {
    const kind = KINDS.find((each) => match.groups?.[each] !== undefined);
    if (kind === undefined) continue;
    const whole = match[0];
    const length = kind === 'url' ? whole.length - trailing(whole) : whole.length;
    found.push({ kind, start: match.index, end: match.index + length });
  }
  return found;
}

/** A link does not take the full stop or bracket of the sentence it stands in, nor a hidden sign: how long that end is. */
function trailing(link: string): number {
  const bracketed = link.includes('(');
  let end = link.length;
  while (end > 0) {
    const last = link.charAt(end - 1);
    if (!/[\p{P}\p{S}\p{Cf}]/u.test(last) || '/#=&_~+-'.includes(last)) break;
    if (last === ')' && bracketed) break;
    end -= 1;
  }
  return link.length - end;
}

/** Stands for each unit of an entity in prose: not a blank, so that no phrase reaches across one. */
export const BLANK = '\uFFFC';

/** The text with its entities blanked unit for unit, so that offsets stay right. */
export function proseOf(text: string, entities: readonly Entity[]): string {
  if (entities.length === 0) return text;
  let prose = '';
  let from = 0;
  for (const { start, end } of entities) {
    prose += text.slice(from, start) + BLANK.repeat(end - start);
    from = end;
  }
  return prose + text.slice(from);
}
