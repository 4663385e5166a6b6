/** How releases look, whatever they say: headlines, strings of titles and names, initials in brackets. */
import type { Span } from '../types.ts';

/** A shape seen in a text: `(Aa)` a line in headline case, `(···)` three names and more in a row, `(A)` initials. */
export interface Shape extends Span {
  readonly key: '(Aa)' | '(···)' | '(A)';
}

const line = /[^\n]+/g;
/** The words of a line that headline case gives a capital; shorter ones may stay small. */
const longer = /(?<![\p{L}\p{N}'’])\p{L}[\p{L}'’-]{3,}/gu;
const capital = /^\p{Lu}.*\p{Ll}/u;
/** So many of the longer words, and this share of them, make a headline. */
const LEAST = 4;
const SHARE = 0.8;
/** Not the word that begins a sentence: that has its capital anyway. */
const names =
  /(?<=[\p{L}\p{N},;’'–-] )\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for|the|and) ){0,2}\p{Lu}[\p{L}.’'-]*){2,}/gu;
const initials = /\(\p{Lu}[\p{Lu}\p{N}&-]{1,9}\)/gu;

/** Finds the shapes of a text. Offsets are UTF-16 units. */
export function shapesOf(text: string): readonly Shape[] {
  return [
    ...[...text.matchAll(line)].filter(([each]) => isHeadline(each)).map(shape('(Aa)')),
    ...[...text.matchAll(names)].map(shape('(···)')),
    ...[...text.matchAll(initials)].map(shape('(A)')),
  ];
}

function isHeadline(text: string): boolean {
  const words = text.match(longer) ?? [];
  const capitals = words.filter((word) => capital.test(word)).length;
  return words.length >= LEAST && capitals >= SHARE * words.length;
}

function shape(key: Shape['key']): (match: RegExpExecArray) => Shape {
  return ({ 0: written, index }) => ({ key, start: index, end: index + written.length });
}
