/** The labelled text the house packs are measured on. It stays outside the repository. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a judge may ask a coach to see in a text. */
export type Label =
  | 'press-release-tone'
  | 'jargon'
  | 'risky-claim'
  | 'accessibility'
  | 'personal-data';

/** Where a text comes from: a coach should mostly keep quiet on `conversational`. */
export type TextKind =
  | 'official-post'
  | 'press-release'
  | 'conversational'
  | 'plain'
  | 'headline'
  | 'pii';

/** One text. */
export interface Row {
  readonly id: string;
  readonly kind: TextKind;
  readonly text: string;
  readonly reply?: boolean;
}

/** One text and what the judge said: `labels` should be nudged, `soft` may be. */
export interface JudgedRow extends Row {
  /** `random` rows stand for all text; `enriched` ones were found by the words in them. */
  readonly draw: 'random' | 'enriched';
  readonly labels: readonly (Label | 'none')[];
  readonly soft?: readonly Label[];
}

/** The kinds of text whose files a corpus folder may hold, a JSON object a line. */
export const TEXT_KINDS: readonly TextKind[] = [
  'official-post',
  'press-release',
  'conversational',
  'plain',
  'headline',
  'pii',
];

/** The judged rows of a corpus folder. */
export function readJudged(folder: string): readonly JudgedRow[] {
  return readLines<JudgedRow>(join(folder, 'gold-open.jsonl'));
}

/** All rows of one kind; none where the folder has no such file. */
export function readKind(folder: string, kind: TextKind): readonly Row[] {
  const file = join(folder, `${kind}.jsonl`);
  return existsSync(file) ? readLines<Row>(file) : [];
}

function readLines<Line extends Row>(file: string): readonly Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, i) => {
      const row: Line = JSON.parse(line);
      if (typeof row.id === 'string' && typeof row.text === 'string') return row;
      throw new Error(`${file}:${i + 1} is no row: it needs an id and a text.`);
    });
}
