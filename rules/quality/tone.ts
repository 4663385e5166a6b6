/** How well the tone reading tells releases from people talking, and judged official posts apart. */
import { evidenceOf } from '../tone/evidence.ts';
import { featuresOf } from '../tone/features.ts';
import { oddsOf, type ToneModel } from '../tone/model.ts';
import { ENOUGH_WORDS, readTone } from '../tone/read-tone.ts';
import { crossFit, crossFitSources } from '../tone/train/cross-fit.ts';
import { auc, interval } from '../tone/train/judge.ts';
import { matched } from '../tone/train/matched.ts';
import { readTexts, type ToneText } from '../tone/train/texts.ts';
import type { JudgedRow, Row } from './corpus.ts';
import { type Read, ratio } from './measure.ts';

/** One comparison: how often a text of the first kind leans further to a release than one of the second, 0 to 1. */
export interface ToneFigure {
  readonly name: string;
  /** With the nudges as evidence, as the reading is shown; none where the nudges made the comparison. */
  readonly reading?: number;
  /** By the words alone. */
  readonly words: number;
  /** Where the figure (the reading's, or else the words') lies nine times in ten. */
  readonly interval: readonly [low: number, high: number];
  /** How many texts of each kind. */
  readonly texts: readonly [number, number];
}

/** A text's lean by words and nudges, and by words alone, as log-odds. */
interface Lean {
  readonly reading?: number;
  readonly words: number;
}

/**
 * Measures the tone reading. Texts of the training folder are judged by models trained afresh without the document,
 * account or source being judged; the judged official posts, which no model is trained on, by the model that is
 * shipped.
 */
export function toneFigures(
  corpus: string,
  judged: readonly JudgedRow[],
  read: Read,
): readonly ToneFigure[] {
  return [...heldOut(corpus, read), ...official(judged, read)];
}

function heldOut(corpus: string, read: Read): readonly ToneFigure[] {
  const { windows, whole, people, official } = readTexts(corpus);
  if (whole.length === 0 || people.length === 0) return [];
  const all = [...windows, ...people, ...official];
  const withoutDoc = crossFit(all);
  const withoutSource = crossFitSources(all);
  const leans = (texts: readonly ToneText[], modelFor: (text: ToneText) => ToneModel) =>
    texts.map((each): Lean => {
      const { id, text, features } = each;
      const words = oddsOf(modelFor(each), features.seen);
      return { words, reading: words + evidenceOf(read({ id, kind: 'official-post', text })) };
    });
  const unseenDoc = ({ doc }: ToneText) => withoutDoc(doc);
  const unseenSource = ({ source }: ToneText) => withoutSource(source);
  const talk = leans(people, unseenDoc);
  const pairs = matched(whole, people);
  const both = (modelFor: (text: ToneText) => ToneModel) =>
    [leans(pairs.some, modelFor), leans(pairs.others, modelFor)] as const;
  const sorted = (tone: ToneText['tone']) =>
    official
      .filter((text) => text.tone === tone)
      .map((text): Lean => ({ words: oddsOf(unseenDoc(text), text.features.seen) }));
  return [
    compare('releases v conversation', leans(whole, unseenDoc), talk),
    compare('the same, length for length', ...both(unseenDoc)),
    compare('the same, sources not seen', ...both(unseenSource)),
    compare('cut to the lengths of talk', leans(windows, unseenDoc), talk),
    compare('official posts, by the rules', sorted('release'), sorted('person')),
  ];
}

function official(judged: readonly JudgedRow[], read: Read): readonly ToneFigure[] {
  const long = judged.filter(({ text }) => featuresOf(text).words >= ENOUGH_WORDS);
  const posts = long.filter(({ kind }) => kind === 'official-post');
  const leans = (rows: readonly Row[]) =>
    rows.map(
      (row): Lean => ({ words: oddsShown(row.text, []), reading: oddsShown(row.text, read(row)) }),
    );
  const labelled = (rows: readonly JudgedRow[]) =>
    rows.filter(({ labels }) => labels.includes('press-release-tone'));
  const soft = posts.filter(({ soft }) => soft?.includes('press-release-tone') === true);
  const plain = posts.filter((row) => !labelled(posts).includes(row) && !soft.includes(row));
  const releases = labelled(long.filter(({ kind }) => kind !== 'conversational'));
  return [
    compare('judged official posts', leans(labelled(posts)), leans(plain)),
    compare('the same, soft labels too', leans([...labelled(posts), ...soft]), leans(plain)),
    compare('judged releases v plain posts', leans(releases), leans(plain)),
  ];
}

function oddsShown(text: string, nudges: ReturnType<Read>): number {
  const lean = readTone([{ text }], nudges)?.lean ?? 0;
  return Math.log(lean) - Math.log1p(-lean);
}

function compare(name: string, higher: readonly Lean[], lower: readonly Lean[]): ToneFigure {
  const words = (leans: readonly Lean[]) => leans.map((lean) => lean.words);
  const reading = (leans: readonly Lean[]) => leans.flatMap((lean) => lean.reading ?? []);
  const shown = reading(higher).length > 0 ? reading : words;
  return {
    name,
    ...(shown === reading && { reading: auc(reading(higher), reading(lower)) }),
    words: auc(words(higher), words(lower)),
    interval: interval(shown(higher), shown(lower)),
    texts: [higher.length, lower.length],
  };
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
