/** What a sentence must hold before a grammar match can fit: most name a word, and most sentences lack it. */
import type { Gate, GateNeed } from '../find/terms.ts';

/** Words the grammar also finds in others: “is” in “it’s”, “not” in “don’t”, “going to” in “gonna”. */
const HIDDEN = new Set(
  'am and are did do does got go going had has have is it let me not of out to us want was were will would you'.split(
    ' ',
  ),
);

const plain = /^[a-z]+$/;

/** The gate of a match in compromise's syntax; undefined where it names no word. */
export function gateOfMatch(match: string): Gate | undefined {
  const needs = partsOf(match)
    .map(needOf)
    .filter((need) => need !== undefined)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, 2)
    .map(({ words }): GateNeed => ({ words }));
  return needs.length === 0 ? undefined : { needs };
}

/** The match's words, tags and choices, without the brackets of its groups. */
function partsOf(match: string): readonly string[] {
  return match.replace(/\[(?:<\w+>)?|\]/g, ' ').match(/\([^)]*\)\S*|\S+/g) ?? [];
}

function needOf(part: string): { words: readonly string[]; worth: number } | undefined {
  const words = part
    .replace(/^\((.*)\)$/, '$1')
    .toLowerCase()
    .split('|')
    .map((each) => each.trim());
  if (!words.every((word) => plain.test(word) && !HIDDEN.has(word))) return undefined;
  return { words, worth: Math.min(...words.map((word) => word.length)) };
}
