/** What a run of the page bench comes to, and what we ask of it. Times in milliseconds, memory in bytes. */
import type { BrowserName } from '../../browser/harness/find-browser.ts';
import type { Goal } from '../goals.ts';

interface Key {
  readonly p50: number;
  readonly p95: number;
}

/** What kept the page's thread. */
export interface Holds {
  /** Whatever was longer than 50 ms. */
  readonly long: readonly number[];
  /** The longest of all, where that is known. */
  readonly longest?: number;
}

/** With Parapet, or without: whatever was measured. */
export interface Side {
  readonly at280?: Key;
  readonly at5000?: Key;
  /** While a feed is scrolled, and while 1,000 keys are typed. */
  readonly scrolling?: Holds;
  readonly keys?: Holds;
  readonly heap?: number;
}

/** How long until the writer sees something; medians. */
export interface Seen {
  readonly focus: number;
  readonly marked: number;
  readonly opened: number;
}

export interface Result {
  readonly browser: BrowserName;
  readonly on: Side;
  readonly off: Side;
  readonly seen?: Seen;
}

const MEGABYTE = 1_048_576;
/** Added to the p95 of a key. */
const KEY_AT_280 = 2;
const KEY_AT_5000 = 8;
const CARD = 50;

/** Every goal for which there are figures. */
export function goals(results: readonly Result[]): readonly Goal[] {
  return results.flatMap(({ browser, on, off, seen }) => [
    ...added(`${browser}: added to a key's p95 at 280`, on.at280, off.at280, KEY_AT_280),
    ...added(`${browser}: added to a key's p95 at 5,000`, on.at5000, off.at5000, KEY_AT_5000),
    ...noMore(`${browser}: long tasks while a feed is scrolled`, on.scrolling, off.scrolling),
    ...noMore(`${browser}: long tasks in 1,000 keystrokes`, on.keys, off.keys),
    ...(seen ? [atMost(`${browser}: a card, open and drawn`, seen.opened, CARD)] : []),
    ...heapGoal(browser, on.heap, off.heap),
  ]);
}

function added(what: string, on: Key | undefined, off: Key | undefined, most: number): Goal[] {
  return on && off ? [atMost(what, on.p95 - off.p95, most)] : [];
}

function atMost(what: string, took: number, most: number): Goal {
  return { asks: `${what} ≤ ${most} ms`, got: `${took.toFixed(1)} ms`, met: took <= most };
}

function noMore(what: string, on: Side['keys'], off: Side['keys']): Goal[] {
  if (!on || !off) return [];
  const got = `${listed(on)} with Parapet, ${listed(off)} without`;
  return [{ asks: `${what}: none of ours`, got, met: on.long.length <= off.long.length }];
}

function heapGoal(browser: string, on: number | undefined, off: number | undefined): Goal[] {
  if (on === undefined || off === undefined) return [];
  const asks = `${browser}: heap after 100 composers ≤ 1 MB more than without`;
  return [{ asks, got: `${megabytes(on - off)} MB`, met: on - off <= MEGABYTE }];
}

function listed({ long, longest }: Holds): string {
  const all = long.length === 0 ? 'none' : long.map((hold) => hold.toFixed(0)).join(' + ');
  return longest === undefined ? all : `${all} (the longest ${longest.toFixed(0)})`;
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(2);
}

/** The figures as a table in Markdown; a dash for what was not measured. */
export function table(results: readonly Result[]): string {
  const rows = results.flatMap(({ browser, on, off, seen }) => [
    row(`${browser}, without`, off),
    row(`${browser}, with`, on, seen),
  ]);
  const head = [
    '',
    ...['280: p50', 'p95', '5,000: p50', 'p95', 'long, scrolling', 'long, typing', 'heap MB'],
    ...['focus → nudges', 'key → mark', 'click → card'],
  ];
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function row(name: string, { at280, at5000, scrolling, keys, heap }: Side, seen?: Seen): string[] {
  const cell = <Figure>(figure: Figure | undefined, shown: (figure: Figure) => string) =>
    figure === undefined ? '–' : shown(figure);
  const times = [at280?.p50, at280?.p95, at5000?.p50, at5000?.p95];
  return [
    name,
    ...times.map((time) => cell(time, (ms) => ms.toFixed(1))),
    cell(scrolling, listed),
    cell(keys, listed),
    cell(heap, megabytes),
    ...[seen?.focus, seen?.marked, seen?.opened].map((time) => cell(time, (ms) => ms.toFixed(0))),
  ];
}
