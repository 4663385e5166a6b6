/**
 * One contender on texts of one length in one process, which prints its figures as JSON:
 * `node --expose-gc measure.ts cold|steady CONTENDER LENGTH FOLDER`.
 */
import type { Check } from './contenders/contender.ts';
import { contenders, isContender } from './contenders/contenders.ts';
import { type Cold, median, type Spread, type Steady, spread } from './figures.ts';
import { textOf } from './texts.ts';
import { newDrafts, typedAtEnd, typedInMiddle } from './typing.ts';

/** Drafts read to warm up and drafts measured: at most so many, and no longer than so many milliseconds. */
const WARM_UP = { most: 300, time: 600 };
const MEASURED = { most: 400, time: 600 };
/** However slow somebody is, so many are measured. */
const LEAST = 5;

const [what, id = '', size, folder = ''] = process.argv.slice(2);
if (!isContender(id)) throw new RangeError(`Nobody is called ${id}.`);
const length = Number(size);
const first = textOf(length, 1);
const second = textOf(length, 2);
const before = memory();
const [load, check] = await timed(() => contenders[id].load(folder));
const figures = what === 'cold' ? await cold(load, check) : await steady(check);
process.stdout.write(JSON.stringify(figures));

async function cold(load: number, check: Check): Promise<Cold> {
  const [firstTime, found] = await timed(() => check(first));
  const [secondTime] = await timed(() => check(second));
  return { load, first: firstTime, second: secondTime, found, memory: memory() - before };
}

async function steady(check: Check): Promise<Steady> {
  const drafts = await times(check, newDrafts(length));
  return {
    draft: median(drafts),
    keystroke: await spreadOf(check, typedAtEnd(length)),
    middle: await spreadOf(check, typedInMiddle(length)),
  };
}

async function spreadOf(check: Check, drafts: Iterator<string>): Promise<Spread> {
  return spread(await times(check, drafts));
}

/** How long each draft took, after a warm-up. */
async function times(check: Check, drafts: Iterator<string>): Promise<readonly number[]> {
  await run(check, drafts, WARM_UP);
  return run(check, drafts, MEASURED);
}

async function run(
  check: Check,
  drafts: Iterator<string>,
  { most, time }: typeof MEASURED,
): Promise<readonly number[]> {
  const found: number[] = [];
  const end = performance.now() + time;
  while (found.length < LEAST || (found.length < most && performance.now() < end)) {
    const text: string = drafts.next().value;
    const [took] = await timed(() => check(text));
    found.push(took);
  }
  return found;
}

async function timed<Value>(work: () => Value | Promise<Value>): Promise<[number, Value]> {
  const started = performance.now();
  const value = await work();
  return [performance.now() - started, value];
}

/** Bytes in use once what is no longer needed is gone. */
function memory(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
