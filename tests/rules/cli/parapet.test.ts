import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const COMMAND = join(ROOT, 'rules/cli/start.js');
/** The Node this project brings: it runs TypeScript as it is. */
const NODE = join(ROOT, 'node_modules/.bin/node');

// Starting Node, on a machine that is busy, takes its time.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let pack: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parapet-command-'));
  pack = join(folder, 'p.yml');
  const rule = '{extends: existence, message: No., tokens: [leverage]}';
  writeFileSync(pack, `name: p\nversion: "1"\nrules: {r: ${rule}}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command itself, with this on standard input. */
async function command(args: readonly string[], input = '', flags: readonly string[] = []) {
  const child = spawn(NODE, [...flags, COMMAND, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  child.stdin.end(input);
  const [status] = await once(child, 'close');
  return { status, out, err };
}

it('is a command: arguments, standard input, output and exit status', async () => {
  const args = ['check', '--no-house', '--pack', pack];
  expect(await command(args, 'We leverage it.')).toEqual({
    status: 1,
    out: '-:1:4 warning No. (p/r)\n',
    err: '',
  });
  expect(await command(args, 'We use it.')).toEqual({ status: 0, out: '', err: '' });
  const wrong = await command(['check', '--nonsense']);
  expect(wrong).toMatchObject({ status: 2, out: '' });
  expect(wrong.err).toContain('--nonsense');
});

it('tells its version and its usage', async () => {
  expect(await command(['--version'])).toMatchObject({ status: 0, out: '0.1.0\n' });
  const help = await command([]);
  expect(help).toMatchObject({ status: 0, err: '' });
  for (const option of ['--pack', '--no-house', '--region', '--site', '--level', '--input']) {
    expect(help.out).toContain(option);
  }
});

it('says what it needs where Node cannot read TypeScript', async () => {
  const { status, out, err } = await command(['--version'], '', ['--no-experimental-strip-types']);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^parapet needs Node 24, and this is v\d+/);
});

it('holds few drafts at a time, however many there are', async () => {
  const drafts = join(folder, 'heavy.jsonl');
  const notes = 'x'.repeat(10_000);
  const line = JSON.stringify({ text: 'We leverage it.', notes });
  writeFileSync(drafts, `${line}\n`.repeat(12_000));
  const args = ['--max-old-space-size=80', COMMAND, 'check', '--no-house', '--pack', pack, drafts];
  const out = await new Promise<string>((done, failed) => {
    execFile(NODE, args, { maxBuffer: 2 ** 24 }, (error, stdout) =>
      error?.code === 1 ? done(stdout) : failed(error),
    );
  });
  expect(out.trim().split('\n')).toHaveLength(12_000);
});

it('ends quietly when its reader has seen enough', async () => {
  const drafts = join(folder, 'many.jsonl');
  writeFileSync(drafts, '{"text":"We leverage it."}\n'.repeat(20_000));
  const line = `"${NODE}" "${COMMAND}" check --no-house --pack "${pack}" "${drafts}" | head -1`;
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((done) => {
    execFile('/bin/sh', ['-c', line], (_error, stdout, stderr) => done({ stdout, stderr }));
  });
  expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
  expect(stderr).toBe('');
});
