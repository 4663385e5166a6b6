/** The processor time Firefox spends on its pages, as Linux counts it: other programs on the machine do not add to it. */
import { readdirSync, readFileSync } from 'node:fs';

/** What Firefox calls a process that has pages of sites in it; its main thread has its number. */
const PAGES = /^(Isolated Web Co|Web Content)$/;

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly name: string;
}

/**
 * A clock of the milliseconds that the main threads of a browser's page processes have worked, for the pages that are open
 * now; exact while they rest. `browserId` is the process of the browser itself. Throws where there is no such account
 * (/proc: Linux).
 */
export function pageThreadClock(browserId: number): () => number {
  const pages = below(browserId, processes()).filter(({ name }) => PAGES.test(name));
  if (pages.length === 0) throw new Error(`process ${browserId} has no page process in /proc`);
  const worked = new Map<number, number>();
  return () => {
    for (const { id } of pages) worked.set(id, threadTime(id) ?? worked.get(id) ?? 0);
    return [...worked.values()].reduce((sum, time) => sum + time, 0);
  };
}

/** How often a clock is looked at while it is followed, in milliseconds: about as often as Linux moves it on. */
const LOOK_EVERY = 4;

/**
 * Follows a clock until told to stop; from then on it can be asked how much of the time between two moments (milliseconds
 * since the epoch) was worked.
 */
export function followClock(clock: () => number): () => (from: number, to: number) => number {
  const seen: (readonly [at: number, worked: number])[] = [];
  const look = () => seen.push([Date.now(), clock()]);
  look();
  const timer = setInterval(look, LOOK_EVERY);
  return () => {
    clearInterval(timer);
    look();
    return (from, to) => {
      const before = seen.findLast(([at]) => at <= from) ?? seen[0];
      const after = seen.find(([at]) => at >= to) ?? seen.at(-1);
      return before && after ? after[1] - before[1] : 0;
    };
  };
}

function processes(): readonly Process[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    const [, name, parent] = contentOf(`/proc/${entry}/stat`)?.match(/\((.*)\) \S+ (\d+)/s) ?? [];
    return name === undefined ? [] : [{ id: Number(entry), name, parent: Number(parent) }];
  });
}

function below(id: number, all: readonly Process[]): readonly Process[] {
  const children = all.filter(({ parent }) => parent === id);
  return children.flatMap((child) => [child, ...below(child.id, all)]);
}

/** The first figure is nanoseconds on a processor (Linux, Documentation/scheduler/sched-stats.rst). */
function threadTime(id: number): number | undefined {
  const stat = contentOf(`/proc/${id}/task/${id}/schedstat`);
  return stat === undefined ? undefined : Number(stat.split(' ')[0]) / 1e6;
}

/** `undefined` where there is no such file: a process may end while it is looked at. */
function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
