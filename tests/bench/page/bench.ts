/**
 * `npm run bench:page`: what Parapet costs a page, the same page and the same keys with it and without,
 * in both browsers. Prints a table and goals, and leaves the figures in artifacts/bench-page.json.
 * `--write` puts them at the end of docs/on-the-page.md too. Needs a quiet machine. `--only chromium` and
 * `--parts typing,long,heap,seen` measure less; `--build folder` takes a build as it is.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, builtExtension } from '../../browser/harness/build.ts';
import type { BrowserName } from '../../browser/harness/find-browser.ts';
import { median, quantile } from '../figures.ts';
import { listed } from '../report.ts';
import { heapGrowth, holds, latencies, typing } from './measures.ts';
import { goals, type Result, type Side, table } from './results.ts';
import { openSession, type Session } from './session.ts';

const ARTIFACTS = join(import.meta.dirname, '../../../artifacts');
const PAGE = join(import.meta.dirname, '../../../docs/on-the-page.md');

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    parts: { type: 'string', default: 'typing,long,heap,seen' },
    build: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const names = (['chromium', 'firefox'] as const).filter(
  (name) => values.only === undefined || values.only === name,
);
const parts = values.parts.split(',');

/** Keys are typed without and with by turns, so that whatever else the machine does meets both. */
const ROUNDS = 3;

async function keys(plain: Session, coached: Session, length: number) {
  const [off, on]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    off.push(...(await typing(plain, false, length)));
    on.push(...(await typing(coached, true, length)));
  }
  const figures = (taken: readonly number[]) => ({
    p50: median(taken),
    p95: quantile(taken, 0.95),
  });
  return { off: figures(off), on: figures(on) };
}

async function typed(plain: Session, coached: Session) {
  const at280 = await keys(plain, coached, 280);
  const at5000 = await keys(plain, coached, 5_000);
  return {
    off: { at280: at280.off, at5000: at5000.off },
    on: { at280: at280.on, at5000: at5000.on },
  };
}

/** What is measured on one side after the other. */
async function measureSide(session: Session, name: BrowserName, coached: boolean): Promise<Side> {
  return {
    ...(parts.includes('long') && (await holds(session, coached))),
    // Firefox tells nobody of its heap.
    ...(parts.includes('heap') &&
      name === 'chromium' && { heap: await heapGrowth(session, coached) }),
  };
}

async function measure(name: BrowserName, extension: string): Promise<Result> {
  const plain = await openSession(name, false);
  const coached = await openSession(name, extension);
  try {
    const both = parts.includes('typing') ? await typed(plain, coached) : undefined;
    const off = { ...both?.off, ...(await measureSide(plain, name, false)) };
    const on = { ...both?.on, ...(await measureSide(coached, name, true)) };
    console.error(`${name}: ${JSON.stringify({ off, on })}`);
    const seen = parts.includes('seen') ? await latencies(coached) : undefined;
    return { browser: name, on, off, ...(seen && { seen }) };
  } finally {
    await plain.parapet.close();
    await coached.parapet.close();
  }
}

const load = () => (loadavg()[0] ?? 0).toFixed(1);

const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-page-'));
try {
  const loadBefore = load();
  const results: Result[] = [];
  for (const name of names) {
    const extension = values.build
      ? builtExtension(name, values.build)
      : await buildExtension(name, folder);
    results.push(await measure(name, extension));
  }
  const all = goals(results);
  const machine = { loadBefore, loadAfter: load() };
  mkdirSync(ARTIFACTS, { recursive: true });
  const json = JSON.stringify({ machine, results, goals: all }, null, 2);
  writeFileSync(join(ARTIFACTS, 'bench-page.json'), `${json}\n`);
  const report = [
    `Milliseconds; the machine's load was ${loadBefore} before and ${machine.loadAfter} after.`,
    table(results),
    listed(all),
  ].join('\n\n');
  console.log(report);
  if (values.write) {
    const [kept = ''] = readFileSync(PAGE, 'utf8').split('\n## Figures\n');
    writeFileSync(PAGE, `${kept.trimEnd()}\n\n## Figures\n\n${report}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
