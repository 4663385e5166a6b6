/** The few phrases of a draft that say most about its tone. */
import type { Nudge, Span } from '../types.ts';
import type { Feature } from './features.ts';

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

/** What one place in the draft says, endings and short forms included. */
interface Sum {
  readonly found: Found;
  worth: number;
}

/** The most telling phrases, most first, none twice or overlapping. A nudge's own phrase goes before all. */
export function tellingPhrases(
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
    .filter(({ found, worth }) => worth >= TELLING && found.end - found.start > SHORT)
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ found }) => found)
    .filter(({ key }, i, all) => all.findIndex((one) => one.key === key) === i);
  const chosen: Phrase[] = [];
  for (const { post, start, end } of [...nudges, ...telling]) {
    if (chosen.length === MOST) break;
    if (end - start > LONGEST) continue;
    const free = chosen.every((one) => one.post !== post || one.end <= start || end <= one.start);
    if (free) chosen.push({ post, start, end });
  }
  return chosen;
}
