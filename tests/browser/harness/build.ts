import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify, stripVTControlCharacters } from 'node:util';
import type { BrowserName } from './find-browser.ts';

const program = fileURLToPath(new URL('build-program.ts', import.meta.url));
const run = promisify(execFile);

/**
 * Builds the extension for one browser into a folder of that browser's name under `outDir`, and
 * gives back the folder to load. Every caller has its own `outDir`, so that runs never disturb
 * each other. In a process of its own: WXT draws on the terminal, keeps its state in globals and
 * would take a test runner's NODE_ENV for a wish. Throws with all WXT said when the build fails.
 */
export async function buildExtension(name: BrowserName, outDir: string): Promise<string> {
  const { NODE_ENV: _ours, ...env } = process.env;
  await run(process.execPath, [program, outDir, name], { env }).catch((error: unknown) => {
    throw new Error(`The build for ${name} failed:\n${whatWasSaid(error)}`);
  });
  return builtExtension(name, outDir);
}

/** Where `buildExtension` puts one browser's build. */
export const builtExtension = (name: BrowserName, outDir: string): string => `${outDir}/${name}`;

function whatWasSaid(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said =
    'stdout' in error && 'stderr' in error ? `${error.stdout}${error.stderr}` : error.message;
  return stripVTControlCharacters(said).trim();
}
