/** The figures as a table in Markdown, and the goals as a list. */
import { contenders } from './contenders/contenders.ts';
import type { Goal } from './goals.ts';
import type { Result } from './run.ts';

const MEGABYTE = 1_048_576;

/** A table for each length; in brackets, how many times as long as our first line in the same table. */
export function tables(results: readonly Result[]): string {
  const lengths = [...new Set(results.map(({ length }) => length))];
  return lengths
    .map((length) => table(results.filter((result) => result.length === length)))
    .join('\n\n');
}

function table(results: readonly Result[]): string {
  const [us] = results;
  if (us === undefined) return '';
  const rows = results.map((result) => {
    const time = (of: (result: Result) => number) => compared(of(result), of(us));
    return [
      contenders[result.id].title,
      milliseconds(result.load),
      time(({ first }) => first),
      time(({ second }) => second),
      time(({ draft }) => draft),
      time(({ keystroke }) => keystroke.p50),
      milliseconds(result.keystroke.p99),
      time(({ middle }) => middle.p50),
      (result.memory / MEGABYTE).toFixed(1),
      String(result.found),
    ];
  });
  const head = [
    `${us.length.toLocaleString('en-GB')} characters, ms`,
    ...['load', 'first', 'second', 'new draft', 'key p50', 'key p99', 'middle p50'],
    ...['MB', 'found'],
  ];
  return aligned([head, ...rows]);
}

function compared(took: number, ours: number): string {
  const times = took / ours;
  return `${milliseconds(took)} (${times < 10 ? times.toFixed(1) : times.toFixed(0)} ×)`;
}

/** Three figures are plenty. */
function milliseconds(took: number): string {
  if (took >= 100) return took.toFixed(0);
  if (took >= 10) return took.toFixed(1);
  return took.toFixed(took >= 1 ? 2 : 3);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, i) =>
    i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  const [head = [], ...rest] = rows;
  return [line(head), line(rule), ...rest.map(line)].join('\n');
}

export function listed(goals: readonly Goal[]): string {
  return goals
    .map(({ asks, got, met }) => `- ${met ? 'met' : '**not met**'}: ${asks}: ${got}`)
    .join('\n');
}
