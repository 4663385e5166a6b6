import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
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

const isRoot = (): boolean => process.getuid?.() === 0;

/** Only where we are root and there is apt: nobody is asked for a password. */
async function fromPackages(name: BrowserName, say: Say): Promise<string | undefined> {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return undefined;
  say(`No ${name} found: installing it with apt-get.`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', known[name].debianPackage);
  return findBrowser(name);
}

function apt(...args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('/usr/bin/apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

async function fromMakers(name: BrowserName, say: Say): Promise<string> {
  const { download } = known[name];
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error('no build for this platform');
  say(`No ${name} found: downloading one to ${cacheDir}.`);
  const buildId = await resolveBuildId(download, platform, 'stable');
  const { executablePath } = await install({
    browser: download,
    buildId,
    platform,
    cacheDir,
    // The libraries it needs, which a bare machine lacks; only root can add them.
    installDeps: isRoot() && download === Browser.CHROME,
  });
  return executablePath;
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
