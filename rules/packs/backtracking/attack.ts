/** Suspect texts written out, for tests and for people. */
import type { Moves } from './moves.ts';
import type { Suspect } from './suspects.ts';

/** The longest draft any site takes, in characters. */
export const LONGEST_DRAFT = 25_000;

/** The suspect text, long enough to be felt: 40 rounds where each doubles, else the longest draft. */
export function attackText(suspect: Suspect, moves: Moves): string {
  const { lead, pump, end } = written(suspect, moves);
  return lead + pump.repeat(roundsOf(suspect)) + end;
}

/** The suspect text in words: “0” 25,000 times over, then “!”. */
export function attackInWords(suspect: Suspect, moves: Moves): string {
  const { lead, pump, end } = written(suspect, moves);
  const before = lead === '' ? '' : `“${visible(lead)}”, then `;
  const after = end === '' ? '' : `, then “${visible(end)}”`;
  return `${before}“${visible(pump)}” ${grouped(roundsOf(suspect))} times over${after}`;
}

/** A number as people read it: 25,000. */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

function roundsOf({ pump, growth }: Suspect): number {
  return growth === 'doubling' ? 40 : Math.floor(LONGEST_DRAFT / pump.length);
}

function written({ lead, pump, end }: Suspect, { automaton }: Moves) {
  const text = (word: readonly number[]) =>
    word.map((letter) => automaton.alphabet.letters[letter]?.sample ?? '').join('');
  return { lead: text(lead), pump: text(pump), end: text(end) };
}

/** With line ends and other characters that cannot be seen written as escapes. */
function visible(text: string): string {
  return text.replace(/[\p{C}\p{Z}]/gu, (character) =>
    character === ' ' ? character : JSON.stringify(character).slice(1, -1),
  );
}
