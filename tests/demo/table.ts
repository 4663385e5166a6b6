import { styleText } from 'node:util';
import type { SeenNudge } from './read-nudges.ts';

interface Column {
  readonly title: string;
  /** Its share of the line, in parts of all shares. */
  readonly share: number;
  readonly of: (nudge: SeenNudge) => string;
}

const columns: readonly Column[] = [
  { title: 'Phrase', share: 5, of: (nudge) => nudge.phrase },
  { title: 'How firmly', share: 3, of: (nudge) => nudge.level },
  { title: 'What it says', share: 9, of: (nudge) => nudge.message },
  { title: 'Instead', share: 5, of: (nudge) => nudge.fixes.join(' · ') || '–' },
];

const GAP = '  ';

/** The nudges as a table no wider than `width` characters, long cells on several lines. */
export function tableOf(nudges: readonly SeenNudge[], width: number): string {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const room = width - GAP.length * (columns.length - 1);
  const widths = columns.map(({ share }) => Math.max(8, Math.floor((room * share) / shares)));
  const row = (cells: readonly string[]) => rowOf(cells, widths);
  const head = row(columns.map(({ title }) => title));
  const rule = widths.map((each) => '─'.repeat(each)).join(GAP);
  const body = nudges.map((nudge) => row(columns.map(({ of }) => of(nudge))));
  return [styleText('bold', head), rule, ...body].join('\n');
}

function rowOf(cells: readonly string[], widths: readonly number[]): string {
  const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 8));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, at) => (lines[line] ?? '').padEnd(widths[at] ?? 8))
      .join(GAP)
      .trimEnd(),
  ).join('\n');
}

/** Breaks a text at its spaces into lines of at most `width` characters; a longer word is cut. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((each) => cut(each, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

const cut = (word: string, width: number): readonly string[] =>
  word.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
