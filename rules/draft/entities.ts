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
const PATH = String.raw`(?:[/?#][^\s<>"“”\p{Extended_Pictographic}]*)?`;
const URL = String.raw`https?:\/\/[^\s<>"“”\p{Extended_Pictographic}]+|www\.[^\s<>"“”\p{Extended_Pictographic}]+|(?<![\p{L}\p{N}._@-])(?:[a-z0-9][a-z0-9-]*\.)+(?:${ENDINGS})(?![\p{L}\p{N}_-]|\.\p{L})${PATH}`;
const EMAIL = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}`;
const MENTION = String.raw`(?<![\p{L}\p{N}_@/])[@＠][A-Za-z0-9_]+(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?:-[a-z0-9-]*)?(?:\.[a-z0-9-]+)*\.(?:social|${ENDINGS})(?![\p{L}\p{N}_-]))?`;
const HASHTAG = String.raw`(?<![\p{L}\p{N}_&])[#＃](?=[\p{L}\p{M}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+`;
const CASHTAG = String.raw`(?<![\p{L}\p{N}_$])\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?![\p{L}\p{N}_])`;

const entity = new RegExp(
  `(?<email>${EMAIL})|(?<url>${URL})|(?<mention>${MENTION})|(?<hashtag>${HASHTAG})|(?<cashtag>${CASHTAG})`,
  'gu',
);
const KINDS: readonly EntityKind[] = ['email', 'url', 'mention', 'hashtag', 'cashtag'];
/** Most drafts have none of these characters and need no closer look. */
const hint = /[@＠#＃$]|\.[a-z]|:\/\//;
/** Finds the entities of a text, in order; they never overlap. */
export function entitiesOf(text: string): readonly Entity[] {
  if (!hint.test(text)) return [];
  const found: Entity[] = [];
  for (const match of text.matchAll(entity)) {
    const kind = KINDS.find((each) => match.groups?.[each] !== undefined);
    if (kind === undefined) continue;
    const whole = match[0];
    const length = kind === 'url' ? whole.length - trailing(whole) : whole.length;
    found.push({ kind, start: match.index, end: match.index + length });
  }
  return found;
}

/** A link does not take the full stop or bracket of the sentence it stands in: how long that end is. */
function trailing(link: string): number {
  const bracketed = link.includes('(');
  let end = link.length;
  while (end > 0) {
    const last = link.charAt(end - 1);
    if (!/[\p{P}\p{S}]/u.test(last) || '/#=&_~+-'.includes(last)) break;
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
