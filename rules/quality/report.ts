/** Measures the house packs on a corpus: the figures, and the same as a table. */
import { readJudged, readKind, TEXT_KINDS, type TextKind } from './corpus.ts';
import {
  byLabel,
  firing,
  type LabelFigures,
  labelsOf,
  type Read,
  ratio,
  type Speaking,
  speaking,
} from './measure.ts';
import { type ToneFigure, type ToneShares, toneFigures, toneShares } from './tone.ts';

/** Everything measured in one run. Shares are 0 to 1. */
export interface Report {
  readonly strength: string;
  readonly labels: readonly LabelFigures[];
  /** Over the judged rows drawn at random. */
  readonly random: Readonly<Record<'conversational' | 'official-post', Speaking>>;
  /** How well the tone reading tells texts apart. */
  readonly tone: readonly ToneFigure[];
  /** How often each tone is read in each kind of text. */
  readonly tones: Readonly<Record<string, ToneShares>>;
  /** Over whole files. */
  readonly kinds: Readonly<Record<string, Speaking>>;
  /** On what share of each kind of text each rule speaks. */
  readonly rules: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Reads the corpus and measures. */
export function report(corpus: string, strength: string, read: Read): Report {
  const judged = readJudged(corpus);
  const random = (kind: TextKind) =>
    speaking(
      judged.filter((row) => row.draw === 'random' && row.kind === kind),
      read,
    );
  const kinds: Record<string, Speaking> = {};
  const tones: Record<string, ToneShares> = {};
  const rules: Record<string, Record<string, number>> = {};
  for (const kind of TEXT_KINDS) {
    const rows = readKind(corpus, kind);
    if (rows.length === 0) continue;
    kinds[kind] = speaking(rows, read);
    tones[kind] = toneShares(rows, read);
    for (const [rule, count] of firing(rows, read)) {
      rules[rule] = { ...rules[rule], [kind]: ratio(count, rows.length) };
    }
  }
  return {
    strength,
    labels: byLabel(judged, (row) => labelsOf(read(row))),
    random: { conversational: random('conversational'), 'official-post': random('official-post') },
    tone: toneFigures(corpus, judged, read),
    tones,
    kinds,
    rules,
  };
}

/** The report as text for a terminal. */
export function table({ strength, labels, random, tone, tones, kinds, rules }: Report): string {
  const sums = labels.reduce(
    (sum, { right, wrong }) => ({ right: sum.right + right, wrong: sum.wrong + wrong }),
    { right: 0, wrong: 0 },
  );
  const precision = (right: number, wrong: number) =>
    `${percent(ratio(right, right + wrong))} ${`(${right}/${right + wrong})`.padEnd(9)}`;
  const spoken = (name: string, { rows, share, median, p95 }: Speaking) =>
    `${name.padEnd(24)}${String(rows).padStart(6)}  ${percent(share)}  ${median}  ${p95}`;
  const columns = Object.keys(kinds);
  return [
    `Strength: ${strength}`,
    '',
    'Label                   precision (random)  recall (all labelled)  either way',
    ...labels.map(
      ({ label, right, wrong, either, found, labelled }) =>
        `${label.padEnd(24)}${precision(right, wrong)}    ${percent(ratio(found, labelled))} (${found}/${labelled})  ${either}`,
    ),
    `${'all'.padEnd(24)}${precision(sums.right, sums.wrong)}`,
    '',
    'Texts                     rows  any nudge but accessibility  median  p95',
    ...Object.entries(random).map(([kind, each]) => spoken(`judged ${kind}`, each)),
    ...Object.entries(kinds).map(([kind, each]) => spoken(kind, each)),
    '',
    'Tone reading (AUC)            with nudges  words alone  nine in ten    texts',
    ...tone.map(
      ({ name, reading, words, interval, texts }) =>
        `${name.padEnd(30)}${(reading?.toFixed(3) ?? '–').padEnd(13)}${words.toFixed(3).padEnd(13)}${interval.map((each) => each.toFixed(3)).join('–')}    ${texts.join(' v ')}`,
    ),
    '',
    'Texts read as                news      policy      person       mixed',
    ...Object.entries(tones).map(
      ([kind, { news, policy, person, mixed }]) =>
        `${kind.padEnd(20)}${[news, policy, person, mixed].map((each) => percent(each).padStart(12)).join('')}`,
    ),
    '',
    `${'Rule'.padEnd(44)}${columns.map((kind) => kind.slice(0, 11).padStart(12)).join('')}`,
    ...Object.entries(rules)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([rule, shares]) =>
          `${rule.padEnd(44)}${columns.map((kind) => percent(shares[kind] ?? 0).padStart(12)).join('')}`,
      ),
  ].join('\n');
}

/** A share for a table: nothing at all is a dash. */
export function percent(share: number): string {
  return share === 0 ? '–' : `${(share * 100).toFixed(share < 0.1 ? 2 : 1)} %`;
}
