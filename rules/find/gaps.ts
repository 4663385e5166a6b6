/** What stands between the words of a phrase, as numbers. */
import { tidyGap } from '../draft/fold.ts';
import { remembering } from '../draft/remembering.ts';
import type { Words } from '../draft/words.ts';

/** What may stand between two words of a phrase. Phrases with anything else become patterns. */
const PHRASE_GAPS: readonly string[] = [
  ...[' ', '-', "'", '/', '.', '&', '@', '+', ':', ',', '"'],
  ...[
    ' & ',
    ' - ',
    ' – ',
    ' — ',
    ' / ',
    ', ',
    '. ',
    ': ',
    '; ',
    "' ",
    " '",
    '" ',
    ' "',
    '-',
    '–',
    '—',
  ],
];
const GAP_NUMBERS: ReadonlyMap<string, number> = new Map(PHRASE_GAPS.map((gap, i) => [gap, i]));
/** Room for a gap's number beside a word's in one small integer. */
export const GAPS = 64;
/** A wider gap than this, in UTF-16 units, holds no phrase together. */
const LONGEST_GAP = 12;
const SPACE = 0;
const BLANK = 32;

/** The number of the gap before a word; undefined where no phrase has such a gap. */
export function gapBetween(words: Words, index: number): number | undefined {
  const from = words.ends[index - 1] ?? 0;
  const to = words.starts[index] ?? 0;
  if (to - from === 1 && words.text.charCodeAt(from) === BLANK) return SPACE;
  if (to - from > LONGEST_GAP) return undefined;
  return numberOfGap(words.text.slice(from, to));
}

/** Of a gap as it was written: there are few. */
const numberOfGap = remembering(1_000, (written) => GAP_NUMBERS.get(tidyGap(written)));
