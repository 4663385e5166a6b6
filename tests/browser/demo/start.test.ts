/** `npm start` without a display: the whole of Parapet at work, told in words and a picture. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from '../harness/browsers.ts';

const program = join(import.meta.dirname, '../../demo/start.ts');
const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parapet-demo-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(browsers)('npm start, %s', (name) => {
  test('types a draft, tells the nudges it saw and takes a picture', async () => {
    const picture = join(folder, `${name}.png`);
    const text = 'We are delighted to announce a new bus. #newbus';
    const { stdout } = await run(process.execPath, [
      program,
      '--headless',
      ...['--browser', name, '--theme', 'dark', '--text', text, '--screenshot', picture],
    ]);
    expect(stdout).toContain(text);
    expect(stdout).toMatch(/^We are delighted\s.*A thought\s+/m);
    expect(stdout).toMatch(/^Nudges: \d+\. Phrases underlined: \d+\./m);
    const signature = (await readFile(picture)).subarray(1, 4).toString('latin1');
    expect(signature).toBe('PNG');
  });
});

test('it builds Parapet where that is not done; a draft may be piped in, and the site be another', async () => {
  const picture = join(folder, 'piped.png');
  const args = [program, '--headless', '--site', 'bluesky', '--screenshot', picture];
  const { PARAPET_BUILD: _built, ...env } = process.env;
  const running = run(process.execPath, args, { env });
  running.child.stdin?.end('Nothing to see here but a bus.\n');
  const { stdout } = await running;
  expect(stdout).toMatch(/^Building Parapet for chromium/m);
  expect(stdout).toContain('Nothing to see here but a bus.');
});

test('what is wrong is said in one line', async () => {
  const running = run(process.execPath, [program, '--browser', 'opera']);
  await expect(running).rejects.toMatchObject({
    code: 1,
    stderr: '--browser takes chromium, firefox; opera is none of them\n',
  });
});
