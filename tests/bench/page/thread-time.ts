/** The processor time a Firefox spends on its pages, as Linux counts it: other programs on the machine do not add to it. */
import { readdirSync, readFileSync } from 'node:fs';

/** What Firefox calls a process that has pages of sites in it; its main thread has its number. */
const PAGES = /^(Isolated Web Co|Web Content)$/;

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly name: string;
}

/**
 * Milliseconds the main threads of a browser's page processes have worked in all, exact while they rest.
 * `browserId` is the process of the browser itself. Throws where the system has no such account (/proc: Linux).
 */
export function pageThreadTime(browserId: number): number {
  const pages = below(browserId, processes()).filter(({ name }) => PAGES.test(name));
  if (pages.length === 0) throw new Error(`process ${browserId} has no page process in /proc`);
  return pages.reduce((sum, { id }) => sum + threadTime(id), 0);
}

function processes(): readonly Process[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    const [, name, parent] = statOf(entry) ?? [];
    return name === undefined ? [] : [{ id: Number(entry), name, parent: Number(parent) }];
  });
}

/** A process may end while it is looked at. */
function statOf(entry: string): RegExpMatchArray | null {
  try {
    return readFileSync(`/proc/${entry}/stat`, 'utf8').match(/\((.*)\) \S+ (\d+)/s);
  } catch {
    return null;
  }
}

function below(id: number, all: readonly Process[]): readonly Process[] {
  const children = all.filter(({ parent }) => parent === id);
  return children.flatMap((child) => [child, ...below(child.id, all)]);
}

/** The first figure of schedstat is nanoseconds on a processor (Linux, Documentation/scheduler/sched-stats.rst). */
function threadTime(id: number): number {
  const [worked] = readFileSync(`/proc/${id}/task/${id}/schedstat`, 'utf8').split(' ');
  return Number(worked) / 1e6;
}
