import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Copy {
  /** The unpacked extension. */
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * A copy of a built extension in which a function runs in each page before any of its scripts, in
 * the isolated world they share. The function travels as text and may use nothing from around it.
 */
export async function withScript(built: string, first: () => void): Promise<Copy> {
  const folder = await mkdtemp(join(tmpdir(), 'parapet-with-'));
  await cp(built, folder, { recursive: true });
  await writeFile(join(folder, 'first.js'), `(${first.toString()})();`);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  for (const script of manifest.content_scripts) script.js.unshift('first.js');
  await writeFile(path, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
