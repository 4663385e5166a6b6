/** Starts the processes that measure, one at a time, and gathers what they come to. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ContenderId } from './contenders/contenders.ts';
import { type Cold, type Spread, type Steady, spread } from './figures.ts';

/** One contender on texts of one length. */
export interface Result extends Cold, Steady {
  readonly id: ContenderId;
  readonly length: number;
}

/**
 * How often each is measured, in fresh processes, of which the least disturbed counts: whatever else the
 * machine does only ever adds. Everybody takes turns, so that a busy moment is shared.
 */
const COLD_ROUNDS = 5;
const STEADY_ROUNDS = 2;

const execute = promisify(execFile);
const MEASURE = join(import.meta.dirname, 'measure.ts');

/** Measures everybody on texts of every length. */
export async function runAll(
  ids: readonly ContenderId[],
  lengths: readonly number[],
  folder: string,
  report: (line: string) => void,
): Promise<readonly Result[]> {
  const pairs = lengths.flatMap((length) => ids.map((id) => ({ id, length })));
  const rounds = async <Figures extends Cold | Steady>(what: 'cold' | 'steady', count: number) => {
    const runs = pairs.map((): Figures[] => []);
    for (let round = 1; round <= count; round += 1) {
      report(`${what}, round ${round} of ${count}`);
      for (const [i, { id, length }] of pairs.entries()) {
        runs[i]?.push(await measured(what, id, length, folder));
      }
    }
    return runs;
  };
  const cold = await rounds<Cold>('cold', COLD_ROUNDS);
  const steady = await rounds<Steady>('steady', STEADY_ROUNDS);
  return pairs.map((pair, i) => ({
    ...pair,
    ...leastCold(cold[i] ?? []),
    ...leastSteady(steady[i] ?? []),
  }));
}

async function measured<Figures extends Cold | Steady>(
  what: 'cold' | 'steady',
  id: ContenderId,
  length: number,
  folder: string,
): Promise<Figures> {
  const args = ['--expose-gc', MEASURE, what, id, String(length), folder];
  const { stdout } = await execute(process.execPath, args);
  return JSON.parse(stdout);
}

function leastCold(runs: readonly Cold[]): Cold {
  const least = (of: (run: Cold) => number) => Math.min(...runs.map(of));
  return {
    load: least(({ load }) => load),
    first: least(({ first }) => first),
    second: least(({ second }) => second),
    found: least(({ found }) => found),
    memory: least(({ memory }) => memory),
  };
}

function leastSteady(runs: readonly Steady[]): Steady {
  return {
    draft: Math.min(...runs.map(({ draft }) => draft)),
    keystroke: leastSpread(runs.map(({ keystroke }) => keystroke)),
    middle: leastSpread(runs.map(({ middle }) => middle)),
  };
}

/** The spread of the round with the lowest median. */
function leastSpread(spreads: readonly Spread[]): Spread {
  const [least = spread([])] = spreads.toSorted((a, b) => a.p50 - b.p50);
  return least;
}
