/** The few phrases of a draft that say most about its tone. */
import type { Nudge, Post, Span } from '../types.ts';
import { type Feature, NAME } from './features.ts';

/** A stretch of one post, in UTF-16 units. */
export interface Phrase extends Span {
  /** Which post of the draft, from 0. */
  readonly post: number;
}

/** A feature and the post it was seen in. */
export interface Found extends Feature {
  readonly post: number;
}

const MOST = 3;
/** A phrase must say at least this much to be shown. */
const TELLING = 0.8;
/** Words shorter than this are shown only as part of a pair. */
const SHORT = 3;
/** More than this, in UTF-16 units, is no phrase to show: a nudge about a whole sentence, a headline. */
const LONGEST = 48;

/** Words that say nothing by themselves or beside each other, whatever they weigh. */
const EMPTY: ReadonlySet<string> = new Set(
  `${NAME} a an and are as at be been by for from had has have in is it its new of on or our that the their these this
  those to was we were which will with`.split(/\s+/),
);

/** What one place in the draft says, endings and short forms included. */
interface Sum {
  readonly found: Found;
  worth: number;
}

/**
 * The most telling phrases of the posts, most first, none twice or overlapping. A nudge's own phrase goes before all.
 * `sign` is how much a feature says for the reading.
 */
export function tellingPhrases(
  posts: readonly Post[],
  found: readonly Found[],
  sign: (found: Found) => number,
  nudges: readonly Nudge[] = [],
): readonly Phrase[] {
  const sums = new Map<string, Sum>();
  for (const each of found) {
    const worth = sign(each);
    if (worth === 0) continue;
    const place = `${each.post} ${each.start} ${each.end}`;
    const known = sums.get(place);
    if (known) known.worth += worth;
    else sums.set(place, { found: each, worth });
  }
  const telling = [...sums.values()]
    .filter(({ found, worth }) => worth >= TELLING && isShown(found))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ found }) => found)
    .filter(({ key }, i, all) => all.findIndex((one) => one.key === key) === i);
  const chosen: Phrase[] = [];
  const words = new Set<string>();
  for (const each of [...nudges, ...telling]) {
    if (chosen.length === MOST) break;
    const { post } = each;
    const text = posts[post]?.text ?? '';
    const { start, end } = wholeWords(text, trimmed(text, each));
    if (end <= start || end - start > LONGEST) continue;
    const free = chosen.every((one) => one.post !== post || one.end <= start || end <= one.start);
    const said = text.slice(start, end).toLowerCase();
    if (!free || words.has(said)) continue;
    words.add(said);
    chosen.push({ post, start, end });
  }
  return chosen;
}

function isShown({ key, start, end }: Found): boolean {
  return end - start > SHORT && key.split(' ').some((word) => !EMPTY.has(word));
}

/** A stretch of text without the punctuation and blanks around it. */
function trimmed(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(written)?.[0].length ?? 0;
  const after = /[^\p{L}\p{N}]*$/u.exec(written)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

/** With the other parts of a word whose part it is: “leading” of “world-leading” is no phrase of the writer's. */
function wholeWords(text: string, { start, end }: Span): Span {
  const before = /(?:[\p{L}\p{M}\p{N}]+-)+$/u.exec(text.slice(Math.max(0, start - LONGEST), start));
  const after = /^(?:-[\p{L}\p{M}\p{N}]+)+/u.exec(text.slice(end, end + LONGEST));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}
