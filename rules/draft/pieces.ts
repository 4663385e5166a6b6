/** A post into pieces: what is read again when something in it changes, and nothing else. */
import type { Span } from '../types.ts';
import { sentencesOf } from './sentences.ts';

/** Paragraphs longer than this many units are cut after a sentence. */
const LONG = 1_200;
/** How long a piece of a long paragraph grows before the next sentence end cuts it. */
const ENOUGH = 600;

const line = /[^\n\r\u2028\u2029]+/g;

/** The pieces of a post: its paragraphs (on a post every line is one), long ones cut after a sentence. */
export function piecesOf(text: string): readonly Span[] {
  const pieces: Span[] = [];
  for (const match of text.matchAll(line)) {
    const start = match.index;
    const end = start + match[0].length;
    if (end - start <= LONG) pieces.push({ start, end });
    else cut(pieces, match[0], start);
  }
  return pieces;
}

/** Cuts by the text itself, so that an edit moves no more than the cuts next to it. */
function cut(pieces: Span[], paragraph: string, at: number): void {
  let start = 0;
  for (const sentence of sentencesOf(paragraph)) {
    if (sentence.end - start < ENOUGH || paragraph.length - sentence.end < ENOUGH) continue;
    pieces.push({ start: at + start, end: at + sentence.end });
    start = sentence.end;
  }
  pieces.push({ start: at + start, end: at + paragraph.length });
}
