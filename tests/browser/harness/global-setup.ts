import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsers } from './browsers.ts';
import { buildExtension } from './build.ts';
import { installBrowser } from './install-browser.ts';

/**
 * Once before all browser tests: the browsers are there and the extension is built, into a folder
 * of this run's own. A build made beforehand is taken as it is (`PARAPET_BUILD=folder`).
 */
export default async function setup(): Promise<(() => Promise<void>) | undefined> {
  for (const name of browsers) await installBrowser(name, console.log);
  if (process.env.PARAPET_BUILD !== undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'parapet-build-'));
  process.env.PARAPET_BUILD = folder;
  for (const name of browsers) await buildExtension(name, folder);
  return () => rm(folder, { recursive: true, maxRetries: 5 });
}
