/**
 * `npm test`: every check there is, each a line; what failed says why. What needs no browser first, on two cores at once.
 * Ends with `N passed, N failed`: each test counts one, and so does each check that is not tests.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { styleText } from 'node:util';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const root = join(import.meta.dirname, '..');
const scratch = await mkdtemp(join(tmpdir(), 'parapet-test-'));
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
  PARAPET_BUILD: join(scratch, 'build'),
};

/** Runs one program and gives back its exit code and all it said. */
function run(command: string, args: readonly string[], show: boolean) {
  return new Promise<{ code: number; said: string }>((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => {
        said += part;
        if (show) process.stdout.write(part);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

function report(name: string, { passed, failed }: Count, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const sign = failed === 0 ? styleText('green', '✔') : styleText('red', '✘');
  console.log(`${sign} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

/** A check that is one program: it counts one, and speaks only when it fails. */
async function check(name: string, ...commands: readonly string[]): Promise<Count> {
  const started = performance.now();
  let failed = 0;
  for (const line of commands) {
    const [command = '', ...args] = line.split(' ');
    const { code, said } = await run(command, args, false);
    if (code === 0) continue;
    console.log(said.trimEnd());
    failed = 1;
    break;
  }
  const count = { passed: 1 - failed, failed };
  report(name, count, started);
  return count;
}

/**
 * One of Vitest's projects, counted test by test: shown as it goes, or only where it failed. A run that tells no count
 * is a failure.
 */
async function tests(project: string, show: boolean): Promise<Count> {
  const started = performance.now();
  const file = join(scratch, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json'];
  const { code, said } = await run('vitest', [...args, `--outputFile.json=${file}`], show);
  if (code !== 0 && !show) console.log(said.trimEnd());
  const count = await readCount(file);
  // An error outside any test (an unhandled rejection, a set-up that fails) fails no test of its own.
  const outside = code !== 0 && count.failed === 0 ? 1 : 0;
  const whole = { passed: count.passed, failed: count.failed + outside };
  report(project, whole, started);
  return whole;
}

async function readCount(file: string): Promise<Count> {
  try {
    const result: { numPassedTests: number; numFailedTests: number } = JSON.parse(
      await readFile(file, 'utf8'),
    );
    return { passed: result.numPassedTests, failed: result.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

await mkdir(env.PARAPET_BUILD, { recursive: true });
const builder = 'node tests/browser/harness/build-program.ts';
const counts: Count[] = [];
await Promise.all([
  (async () => {
    counts.push(await check('format and lint', 'biome ci --colors=off .'));
    // The build writes types too: they are checked once they lie still.
    counts.push(await check('build', `${builder} ${env.PARAPET_BUILD} chromium firefox`));
    counts.push(await check('types', 'wxt prepare', 'tsc --noEmit'));
    counts.push(await check('dead code', 'knip'));
  })(),
  tests('unit', false).then((count) => counts.push(count)),
]);
counts.push(await tests('browser', true));
// A browser that was ended a moment ago may still be writing there.
await rm(scratch, { recursive: true, maxRetries: 5 });

const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
