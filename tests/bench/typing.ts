/** Drafts as they follow one another while somebody types. */
import { textOf } from './texts.ts';

/** How many characters are typed before it starts anew with other words. */
const RUN = 40;

/** Endless drafts of at most `length`, each a character longer than the one before, at the end. */
export function* typedAtEnd(length: number): Generator<string> {
  const kept = textOf(length, 1).slice(0, length - RUN);
  for (let seed = 1_000; ; seed += 1) {
    const typed = textOf(RUN, seed);
    for (let i = 1; i <= RUN; i += 1) yield kept + typed.slice(0, i);
  }
}

/** The same with the caret in the middle of the text. */
export function* typedInMiddle(length: number): Generator<string> {
  const text = textOf(length - RUN, 1);
  const middle = text.indexOf(' ', Math.floor(text.length / 2)) + 1;
  const before = text.slice(0, middle);
  const after = text.slice(middle);
  for (let seed = 2_000; ; seed += 1) {
    const typed = textOf(RUN, seed);
    for (let i = 1; i <= RUN; i += 1) yield before + typed.slice(0, i) + after;
  }
}

/** Endless different texts of one length. */
export function* newDrafts(length: number): Generator<string> {
  for (let seed = 10; ; seed += 1) yield textOf(length, seed);
}
