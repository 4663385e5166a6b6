import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Copy, copyOf } from './copy.ts';

/**
 * A copy of a built extension in which a function runs in each page before any of its scripts, in
 * the isolated world they share. The function travels as text and may use nothing from around it.
 */
export async function withScript(built: string, first: () => void): Promise<Copy> {
  const copy = await copyOf(built);
  const { folder } = copy;
  await writeFile(join(folder, 'first.js'), `(${first.toString()})();`);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  for (const script of manifest.content_scripts) script.js.unshift('first.js');
  await writeFile(path, JSON.stringify(manifest));
  return copy;
}
