/** Links, e-mail addresses, handles and hashtags: parts of a post that are not prose. */
import type { Span } from '../types.ts';
import { DIGIT, LETTER, MARK, PICTURE, withStandIns } from './stand-ins.ts';

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

const LETTERS = `A-Za-z${LETTER}`;
const WORD = `${LETTERS}0-9${DIGIT}`;
/** What ends an address: blanks, quotation marks, pictures. */
const NO_ADDRESS = String.raw`\s<>"“”${PICTURE}`;

/** One way an entity is written, as it is found in a text with stand-ins. */
interface Written {
  readonly kind: EntityKind;
  /** Whether a text may have one: most have few of them, and those they lack are not looked for. */
  readonly hint: (text: string) => boolean;
  readonly source: string;
}

const bareHint = /\.[a-z]/;

/** Where two begin at one place, the first of them it is. */
const WRITTEN: readonly Written[] = [
  {
    kind: 'email',
    hint: (text) => text.includes('@'),
    source: String.raw`(?<![${WORD}._%+-])[${WORD}._%+-]+@(?:[${WORD}-]+\.)+[${LETTERS}]{2,}`,
  },
  {
    kind: 'url',
    hint: (text) => text.includes('://'),
    source: String.raw`https?:\/\/[^${NO_ADDRESS}]+`,
  },
  {
    kind: 'url',
    hint: (text) => text.includes('www.'),
    source: String.raw`www\.[^${NO_ADDRESS}]+`,
  },
  {
    kind: 'url',
    hint: (text) => bareHint.test(text),
    source: String.raw`(?<![${WORD}._@-])(?:[a-z0-9][a-z0-9-]*\.)+(?:${ENDINGS})(?![${WORD}_-]|\.[${LETTERS}])(?:[/?#][^${NO_ADDRESS}]*)?`,
  },
  {
    kind: 'mention',
    hint: (text) => text.includes('@') || text.includes('＠'),
    source: String.raw`(?<![${WORD}_@/])[@＠][A-Za-z0-9_]+(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|(?:-[a-z0-9-]*)?(?:\.[a-z0-9-]+)*\.(?:social|${ENDINGS})(?![${WORD}_-]))?`,
  },
  {
    kind: 'hashtag',
    hint: (text) => text.includes('#') || text.includes('＃'),
    source: `(?<![${WORD}_&])[#＃](?=[${WORD}${MARK}_]*[${LETTERS}])[${WORD}${MARK}_]+`,
  },
  {
    kind: 'cashtag',
    hint: (text) => text.includes('$'),
    source: String.raw`(?<![${WORD}_$])\$[A-Za-z]{1,6}(?:[._][A-Za-z]{1,2})?(?![${WORD}_])`,
  },
];

/** Each is compiled when a text first has a hint of it. */
const patterns: (RegExp | undefined)[] = [];

/** Finds the entities of a text, in order; they never overlap. */
export function entitiesOf(text: string): readonly Entity[] {
  const hinted = WRITTEN.flatMap(({ hint }, i) => (hint(text) ? [i] : []));
  if (hinted.length === 0) return [];
  const plain = withStandIns(text);
  /** The next of each way of writing, while there is one. */
  let next = hinted.flatMap((way) => nextOf(way, plain, 0));
  const found: Entity[] = [];
  for (let first = firstOf(next); first !== undefined; first = firstOf(next)) {
    const { kind, start, end } = first;
    const cut = kind === 'url' ? trailing(text.slice(start, end)) : 0;
    found.push({ kind, start, end: end - cut });
    next = next.flatMap((each) => (each.start < end ? nextOf(each.way, plain, end) : [each]));
  }
  return found;
}

/** An entity as it is written, by its number. */
interface Candidate extends Entity {
  readonly way: number;
}

function nextOf(way: number, plain: string, from: number): readonly Candidate[] {
  const written = WRITTEN[way];
  if (written === undefined) return [];
  patterns[way] ??= new RegExp(written.source, 'g');
  const pattern = patterns[way];
  pattern.lastIndex = from;
  const match = pattern.exec(plain);
  if (match === null) return [];
  return [{ way, kind: written.kind, start: match.index, end: match.index + match[0].length }];
}

/** They are in the order of their ways, so that of two at one place the first is. */
function firstOf(candidates: readonly Candidate[]): Candidate | undefined {
  let first: Candidate | undefined;
  for (const each of candidates) if (first === undefined || each.start < first.start) first = each;
  return first;
}

const letterOrDigit = /[A-Za-z0-9]/;

/** A link does not take the full stop or bracket of the sentence it stands in, nor a hidden sign: how long that end is. */
function trailing(link: string): number {
  const bracketed = link.includes('(');
  let end = link.length;
  while (end > 0) {
    const last = link.charAt(end - 1);
    if (letterOrDigit.test(last) || '/#=&_~+-'.includes(last) || !/[\p{P}\p{S}\p{Cf}]/u.test(last))
      break;
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
