/**
 * `npm run bench`: how fast we are, beside what others use, in one run on the same texts. Prints tables
 * and goals, and leaves the figures in artifacts/bench.json. `--only house,alex` and `--lengths 280,1000`
 * measure less; what is not measured cannot be compared, so our own first.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
const LENGTHS = '280,1000,3000,25000';

const { values } = parseArgs({
  options: { only: { type: 'string' }, lengths: { type: 'string', default: LENGTHS } },
});
const ids = values.only?.split(',').filter(isContender) ?? CONTENDER_IDS;
const lengths = values.lengths.split(',').map(Number);

if (!existsSync(join(HERE, 'node_modules'))) {
  console.error('Installing those we are measured against (once) …');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
}

const folder = mkdtempSync(join(tmpdir(), 'parapet-bench-'));
try {
  const prepared = prepare(folder);
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
  console.log(`${tables(results)}\n\n${listed(all)}\n`);
  console.log(
    `${machine.processor}, ${machine.cores} cores, Node ${machine.node}; load ${loadBefore} before, ${machine.loadAfter} after.`,
  );
  console.log(
    `${prepared.houseRules} house rules. Reading and compiling the pack of 1,250: ${prepared.compileSynthetic.toFixed(0)} ms, once.`,
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** The one-minute load average: over the number of cores, and figures are too high. */
function load(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}
