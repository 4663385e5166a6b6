/** Builds the extension: `node build-program.ts FOLDER BROWSER…`. See build.ts, which starts it. */
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

/** WXT's own names for the browsers. */
const targets = new Map([
  ['chromium', 'chrome'],
  ['firefox', 'firefox'],
]);

const [, , outDir, ...names] = argv;
if (outDir === undefined) throw new Error('say which folder to build into');
for (const name of names) {
  const browser = targets.get(name);
  if (browser === undefined) throw new Error(`no build for ${name}`);
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  await build({ root, browser, manifestVersion: 3, outDir, outDirTemplate: name });
}
