import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import type { BrowserName } from './find-browser.ts';
import { cacheDir, findBrowser, known } from './find-browser.ts';

/** Tells the person at the terminal what is going on. */
type Say = (line: string) => void;

const quiet: Say = () => {};

/**
 * A browser to use: the one this machine has, or a fresh one from Debian's or Ubuntu's packages
 * (where we are root) or from the browser's own makers. Throws one line that says what to do
 * when none of these works.
 */
export async function installBrowser(name: BrowserName, say: Say = quiet): Promise<string> {
  const found = await findBrowser(name);
  if (found !== undefined) return found;
  const failures: string[] = [];
  for (const way of [fromPackages, fromMakers]) {
    try {
      const path = await way(name, say);
      if (path !== undefined) return path;
    } catch (error) {
      failures.push(firstLine(error));
    }
  }
  throw new Error(
    `No ${name} on this machine and none could be installed (${failures.join('; ')}): install ${name} yourself, or set ${known[name].variable} to its program.`,
  );
}

/** Only where we are root and there is apt: nobody is asked for a password. */
async function fromPackages(name: BrowserName, say: Say): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say(`No ${name} found: installing it with apt-get.`);
  apt(['update']);
  // Ubuntu's packages of these names only point at a snap, which cannot run in a container:
  // the program then still is not there, and the makers' build is next.
  for (const program of known[name].programs) {
    try {
      apt(['install', '-y', '--no-install-recommends', program]);
    } catch {
      continue;
    }
    const found = await findBrowser(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function apt(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('/usr/bin/apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function fromMakers(name: BrowserName, say: Say): Promise<string> {
  const { download } = known[name];
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error('no build for this platform');
  say(`No ${name} found: downloading one to ${cacheDir}.`);
  const buildId = await resolveBuildId(download, platform, 'stable');
  const { executablePath } = await install({ browser: download, buildId, platform, cacheDir });
  return executablePath;
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
