/** How well the tone reading tells releases from people talking, and judged official posts apart. */
import { evidenceOf } from '../tone/evidence.ts';
import { featuresOf } from '../tone/features.ts';
import { oddsOf } from '../tone/model.ts';
import { ENOUGH_WORDS, readTone } from '../tone/read-tone.ts';
import { crossFit } from '../tone/train/cross-fit.ts';
import { auc } from '../tone/train/judge.ts';
import { readTexts, type ToneText } from '../tone/train/texts.ts';
import type { JudgedRow, Row } from './corpus.ts';
import { type Read, ratio } from './measure.ts';

/** One comparison: how often a text of the first kind leans further to a release than one of the second, 0 to 1. */
export interface ToneFigure {
  readonly name: string;
  /** With the nudges as evidence, as the reading is shown. */
  readonly reading: number;
  /** By the words alone. */
  readonly words: number;
  /** How many texts of each kind. */
  readonly texts: readonly [number, number];
}

/** A text's lean by words and nudges, and by words alone, as log-odds. */
interface Lean {
  readonly reading: number;
  readonly words: number;
}

/**
 * Measures the tone reading. Releases against people talking are judged by models trained afresh without the
 * document being judged; the judged official posts, which no model is trained on, by the model that is shipped.
 */
export function toneFigures(
  corpus: string,
  judged: readonly JudgedRow[],
  read: Read,
): readonly ToneFigure[] {
  return [...heldOut(corpus, read), ...official(judged, read)];
}

function heldOut(corpus: string, read: Read): readonly ToneFigure[] {
  const { windows, whole, people } = readTexts(corpus);
  if (whole.length === 0 || people.length === 0) return [];
  const modelFor = crossFit([...windows, ...people]);
  const leans = (texts: readonly ToneText[]) =>
    texts.map(({ doc, id, text, features }): Lean => {
      const words = oddsOf(modelFor(doc), features.seen);
      return { words, reading: words + evidenceOf(read({ id, kind: 'official-post', text })) };
    });
  const talk = leans(people);
  return [
    compare('releases v conversation', leans(whole), talk),
    compare('the same, at equal lengths', leans(windows), talk),
  ];
}

function official(judged: readonly JudgedRow[], read: Read): readonly ToneFigure[] {
  const posts = judged.filter(
    ({ kind, text }) => kind === 'official-post' && featuresOf(text).words >= ENOUGH_WORDS,
  );
  const leans = (rows: readonly Row[]) =>
    rows.map(
      (row): Lean => ({ words: oddsShown(row.text, []), reading: oddsShown(row.text, read(row)) }),
    );
  const labelled = posts.filter(({ labels }) => labels.includes('press-release-tone'));
  const soft = posts.filter(({ soft }) => soft?.includes('press-release-tone') === true);
  const neither = posts.filter((row) => !labelled.includes(row) && !soft.includes(row));
  return [
    compare('judged official posts', leans(labelled), leans(neither)),
    compare('the same, soft labels too', leans([...labelled, ...soft]), leans(neither)),
  ];
}

function oddsShown(text: string, nudges: ReturnType<Read>): number {
  const lean = readTone([{ text }], nudges)?.lean ?? 0;
  return Math.log(lean) - Math.log1p(-lean);
}

function compare(name: string, higher: readonly Lean[], lower: readonly Lean[]): ToneFigure {
  const by = (key: keyof Lean) =>
    auc(
      higher.map((lean) => lean[key]),
      lower.map((lean) => lean[key]),
    );
  return { name, reading: by('reading'), words: by('words'), texts: [higher.length, lower.length] };
}

/** How texts are read, as shares of those long enough. */
export type ToneShares = Readonly<Record<'news' | 'policy' | 'person' | 'mixed', number>>;

/** How often each tone is read in these texts. */
export function toneShares(rows: readonly Row[], read: Read): ToneShares {
  const counts = { news: 0, policy: 0, person: 0, mixed: 0 };
  let all = 0;
  for (const row of rows) {
    const tone = readTone([{ text: row.text }], read(row));
    if (!tone) continue;
    all += 1;
    counts[tone.reading] += 1;
  }
  const { news, policy, person, mixed } = counts;
  return {
    news: ratio(news, all),
    policy: ratio(policy, all),
    person: ratio(person, all),
    mixed: ratio(mixed, all),
  };
}
