import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parapet-find-'));
  vi.stubEnv('PARAPET_CHROMIUM', '');
  return () => rm(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());

/** A program that ends with this status whatever it is asked. */
async function program(name: string, status: number): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\nexit ${status}\n`);
  await chmod(path, 0o755);
  return path;
}

test('the variable goes before PATH', async () => {
  const told = await program('my-chromium', 0);
  vi.stubEnv('PARAPET_CHROMIUM', told);
  expect(await findBrowser('chromium')).toBe(told);
});

test('a variable that names nothing is said, not passed over', async () => {
  vi.stubEnv('PARAPET_CHROMIUM', join(folder, 'nothing'));
  await expect(findBrowser('chromium')).rejects.toThrow(/PARAPET_CHROMIUM is .*nothing/);
});

test('the first program on PATH that really runs is taken', async () => {
  await program('chromium', 1);
  const works = await program('google-chrome', 0);
  vi.stubEnv('PATH', folder);
  expect(await findBrowser('chromium')).toBe(works);
});
