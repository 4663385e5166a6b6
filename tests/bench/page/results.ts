/** What a run of the page bench comes to, and what we ask of it. */
import type { BrowserName } from '../../browser/harness/find-browser.ts';
import type { Goal } from '../goals.ts';

interface Key {
  readonly p50: number;
  readonly p95: number;
}

/** With Parapet, or without. Times in milliseconds, memory in bytes. */
export interface Side {
  readonly at280: Key;
  readonly at5000: Key;
  /** Stretches longer than 50 ms. */
  readonly scrolling: readonly number[];
  readonly keys: readonly number[];
  readonly heap?: number;
}

export interface Result {
  readonly browser: BrowserName;
  readonly on: Side;
  readonly off: Side;
  /** Medians. */
  readonly focus: number;
  readonly marked: number;
  readonly opened: number;
}

const MEGABYTE = 1_048_576;
/** Added to the p95 of a key, in milliseconds. */
const KEY_AT_280 = 2;
const KEY_AT_5000 = 8;
const HEAP = MEGABYTE;
const CARD = 50;

/** Every goal, and whether this run met it. */
export function goals(results: readonly Result[]): readonly Goal[] {
  return results.flatMap(({ browser, on, off, opened }) => [
    atMost(`${browser}: added to a key's p95 at 280`, on.at280.p95 - off.at280.p95, KEY_AT_280),
    atMost(
      `${browser}: added to a key's p95 at 5,000`,
      on.at5000.p95 - off.at5000.p95,
      KEY_AT_5000,
    ),
    noMore(`${browser}: long tasks while a feed is scrolled`, on.scrolling, off.scrolling),
    noMore(`${browser}: long tasks in 1,000 keystrokes`, on.keys, off.keys),
    atMost(`${browser}: a card, open and drawn`, opened, CARD),
    ...(on.heap === undefined || off.heap === undefined
      ? []
      : [
          {
            asks: `${browser}: heap after 100 composers ≤ 1 MB more than without`,
            got: `${megabytes(on.heap - off.heap)} MB`,
            met: on.heap - off.heap <= HEAP,
          },
        ]),
  ]);
}

function atMost(what: string, took: number, most: number): Goal {
  return { asks: `${what} ≤ ${most} ms`, got: `${took.toFixed(1)} ms`, met: took <= most };
}

function noMore(what: string, on: readonly number[], off: readonly number[]): Goal {
  return {
    asks: `${what}: none of ours`,
    got: `${listed(on)} with Parapet, ${listed(off)} without`,
    met: on.length <= off.length,
  };
}

function listed(holds: readonly number[]): string {
  return holds.length === 0 ? 'none' : holds.map((hold) => hold.toFixed(0)).join(' + ');
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(2);
}

/** The figures as a table in Markdown. */
export function table(results: readonly Result[]): string {
  const rows = results.flatMap(({ browser, on, off, ...rest }) => [
    row(`${browser}, without`, off),
    row(`${browser}, with`, on, rest),
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

function row(name: string, side: Side, seen?: Omit<Result, 'browser' | 'on' | 'off'>): string[] {
  const { at280, at5000, scrolling, keys, heap } = side;
  return [
    name,
    ...[at280.p50, at280.p95, at5000.p50, at5000.p95].map((ms) => ms.toFixed(1)),
    listed(scrolling),
    listed(keys),
    heap === undefined ? '–' : megabytes(heap),
    ...(seen ? [seen.focus, seen.marked, seen.opened].map((ms) => ms.toFixed(0)) : ['', '', '']),
  ];
}
