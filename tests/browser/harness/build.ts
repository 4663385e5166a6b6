import { fileURLToPath } from 'node:url';
import { build } from 'wxt';
import type { BrowserName } from './find-browser.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** WXT's own names for the two targets. */
const target: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Builds the extension for one browser into a folder of that browser's name under `outDir`, and
 * gives back the folder to load. Each run has its own `outDir`, so that runs never disturb each other.
 */
export async function buildExtension(name: BrowserName, outDir: string): Promise<string> {
  await build({
    root,
    browser: target[name],
    manifestVersion: 3,
    outDir,
    outDirTemplate: name,
    // Its own lines would drown the test report; a failure is thrown all the same.
    logger: silent,
  });
  return builtExtension(name, outDir);
}

/** Where `buildExtension` puts one browser's build. */
export const builtExtension = (name: BrowserName, outDir: string): string => `${outDir}/${name}`;

const nothing = (): void => {};
const silent = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
  success: nothing,
  level: 0,
};
