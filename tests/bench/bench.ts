/**
 * `npm run bench`: how fast we are, beside what others use, in one run on the same texts. Prints tables
 * and goals, and leaves the figures in artifacts/bench.json; `--write` puts them into docs/bench.md too.
 * `--only house,alex` and `--lengths 280,1000` measure less; what is not measured cannot be compared, so our own first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENDER_IDS, isContender } from './contenders/contenders.ts';
import { goals } from './goals.ts';
import { prepare } from './prepare.ts';
import { listed, tables } from './report.ts';
import { runAll } from './run.ts';

const HERE = import.meta.dirname;
const ARTIFACTS = join(HERE, '../../artifacts');
const PAGE = join(HERE, '../../docs/bench.md');
const LENGTHS = '280,1000,3000,25000';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    lengths: { type: 'string', default: LENGTHS },
    write: { type: 'boolean', default: false },
  },
});
const ids = values.only?.split(',').filter(isContender) ?? CONTENDER_IDS;
const lengths = values.lengths.split(',').map(Number);

if (!existsSync(join(HERE, 'node_modules'))) {
  console.error('Installing those we are measured against (once) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
}

const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
try {
  const prepared = await prepare(folder);
  const loadBefore = load();
  const results = await runAll(ids, lengths, folder, (line) => console.error(line));
  const machine = {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    loadBefore,
    loadAfter: load(),
  };
  const all = goals(results);
  mkdirSync(ARTIFACTS, { recursive: true });
  const json = JSON.stringify({ machine, prepared, results, goals: all }, null, 2);
  writeFileSync(join(ARTIFACTS, 'bench.json'), `${json}\n`);
  const report = [
    tables(results),
    listed(all),
    `${machine.processor}, ${machine.cores} cores, Node ${machine.node}; load ${loadBefore} before, ${machine.loadAfter} after.`,
    `${prepared.houseRules} house rules. Reading and compiling the pack of 1,250: ${prepared.compileSynthetic.toFixed(0)} ms, once.`,
  ].join('\n\n');
  console.log(report);
  if (values.write) writeInto(PAGE, report);
} finally {
  rmSync(folder, { recursive: true });
}

/** Puts the figures in place of those under the page's last heading. */
function writeInto(page: string, report: string): void {
  const text = readFileSync(page, 'utf8');
  const kept = text.slice(0, text.lastIndexOf('\n## '));
  writeFileSync(page, `${kept}\n## Figures\n\n${report}\n`);
}

/** The one-minute load average: over the number of cores, and figures are too high. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
