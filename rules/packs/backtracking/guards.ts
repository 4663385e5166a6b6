/**
 * What must hold between two characters for a matcher to go from one to the next: word boundaries, ends of lines,
 * and lookarounds of one character. A guard is a set of bits; two guards are both asked for by their union.
 */
import type { Kind } from './alphabet.ts';

/** The kinds a character before or after a gap may be of; `edge` is the text's beginning or end. */
export const KINDS: readonly Kind[] = ['other', 'letter', 'word', 'space', 'newline', 'edge'];

const ALL = 0b111111;
/** Bits 0 to 5 rule out kinds before the gap, bits 6 to 11 kinds after it. */
const AFTER = 6;
const BOUNDARY = 1 << 12;
const NO_BOUNDARY = 1 << 13;
/** A lookaround whose finding is not known here: taken to hold, but never counted on. */
const LOOKED = 1 << 14;

export const FREE = 0;
export const Guards = { boundary: BOUNDARY, noBoundary: NO_BOUNDARY, looked: LOOKED };

/** Only these kinds may stand before, or after. */
export function only(side: 'before' | 'after', kinds: readonly Kind[]): number {
  const allowed = kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0);
  return (ALL & ~allowed) << (side === 'before' ? 0 : AFTER);
}

/** Whether a guard asks for two things that cannot both be. */
export function isImpossible(guard: number): boolean {
  const both = BOUNDARY | NO_BOUNDARY;
  return (guard & ALL) === ALL || ((guard >> AFTER) & ALL) === ALL || (guard & both) === both;
}

/** Whether a guard can be counted on where it holds. */
export function isCertain(guard: number): boolean {
  return (guard & LOOKED) === 0;
}

/** Whether a guard holds between two characters, given by the index of their kinds. */
export function holds(guard: number, before: number, after: number): boolean {
  if (guard === FREE) return true;
  if ((guard >> before) & 1 || (guard >> (AFTER + after)) & 1) return false;
  const boundary = (KINDS[before] === 'word') !== (KINDS[after] === 'word');
  return boundary ? (guard & NO_BOUNDARY) === 0 : (guard & BOUNDARY) === 0;
}
