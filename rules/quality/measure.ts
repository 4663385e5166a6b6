/** How good nudges are against a judge, as plain figures. */
import type { Category, Nudge } from '../types.ts';
import type { JudgedRow, Label, Row } from './corpus.ts';

/** Reads one text and says what it has to say. */
export type Read = (row: Row) => readonly Nudge[];

/** What a nudge of each category says a judge would have said. Others answer to no label. */
const LABEL_OF: Partial<Record<Category, Label>> = {
  tone: 'press-release-tone',
  jargon: 'jargon',
  risk: 'risky-claim',
  propriety: 'risky-claim',
  accessibility: 'accessibility',
  privacy: 'personal-data',
};

const LABELS: readonly Label[] = [...new Set(Object.values(LABEL_OF))];

/** Counts for one label: rows, not nudges. */
export interface LabelFigures {
  readonly label: Label;
  /** Random rows we nudged that the judge labelled. */
  readonly right: number;
  /** Random rows we nudged that the judge did not. */
  readonly wrong: number;
  /** Random rows we nudged where the judge would let either pass. */
  readonly either: number;
  /** Labelled rows, random or not, that we nudged. */
  readonly found: number;
  /** All labelled rows. */
  readonly labelled: number;
}

/** Compares what is said about each row with its labels, label by label. */
export function byLabel(
  rows: readonly JudgedRow[],
  said: (row: Row) => ReadonlySet<Label>,
): readonly LabelFigures[] {
  const seen = rows.map((row) => ({ row, said: said(row) }));
  return LABELS.map((label) => {
    const random = seen.filter(({ row, said }) => row.draw === 'random' && said.has(label));
    const right = random.filter(({ row }) => row.labels.includes(label));
    const either = random.filter(
      ({ row }) => !row.labels.includes(label) && row.soft?.includes(label) === true,
    );
    const asked = seen.filter(({ row }) => row.labels.includes(label));
    return {
      label,
      right: right.length,
      either: either.length,
      wrong: random.length - right.length - either.length,
      found: asked.filter(({ said }) => said.has(label)).length,
      labelled: asked.length,
    };
  });
}

/** The labels that nudges answer to. */
export function labelsOf(nudges: readonly Nudge[]): ReadonlySet<Label> {
  return new Set(nudges.flatMap(({ category }) => LABEL_OF[category] ?? []));
}

/** How often we speak, over random rows or over a whole kind of text. */
export interface Speaking {
  readonly rows: number;
  /** Share of rows with any nudge that is not about accessibility, 0 to 1. */
  readonly share: number;
  readonly median: number;
  readonly p95: number;
}

/** How often and how much is said about these texts; the counts are of all nudges. */
export function speaking(rows: readonly Row[], read: Read): Speaking {
  return speakingOf(
    rows.map(read).map((nudges) => ({
      count: nudges.length,
      spoke: nudges.some(({ category }) => category !== 'accessibility'),
    })),
  );
}

/** The same from how much was said about each text, and whether that counts as speaking. */
export function speakingOf(
  texts: readonly { readonly count: number; readonly spoke: boolean }[],
): Speaking {
  const counts = texts.map(({ count }) => count).toSorted((a, b) => a - b);
  return {
    rows: texts.length,
    share: ratio(texts.filter(({ spoke }) => spoke).length, texts.length),
    median: quantile(counts, 0.5),
    p95: quantile(counts, 0.95),
  };
}

/** On how many rows each rule speaks, as `pack/rule`, most first. */
export function firing(rows: readonly Row[], read: Read): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const rules = new Set(read(row).map(({ pack, rule }) => `${pack}/${rule}`));
    for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return new Map([...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

/** A share, 0 where there is nothing to share. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** The smallest of sorted numbers that at least this share of them do not exceed. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
