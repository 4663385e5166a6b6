import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** The environment variable that names the browser to use, before all else. */
  readonly variable: string;
  /** What it is called on PATH, best first. */
  readonly programs: readonly string[];
  /** Debian's package. Ubuntu's of that name, where there is one, only points at a snap. */
  readonly debianPackage: string;
  /** What it is called in `@puppeteer/browsers`. */
  readonly download: Browser;
}

export const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'PARAPET_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    debianPackage: 'chromium',
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'PARAPET_FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    debianPackage: 'firefox-esr',
    download: Browser.FIREFOX,
  },
};

/** Where downloaded browsers are kept between runs. */
export const cacheDir = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'parapet-browsers',
);

/**
 * The path of a browser this machine has: told by its variable, on PATH, or downloaded before.
 * Throws when the variable names something that cannot be run, rather than quietly using another.
 */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const { variable, programs, download } = known[name];
  const told = process.env[variable];
  if (told !== undefined && told !== '') {
    if (runs(told)) return told;
    throw new Error(`${variable} is ${told}, but there is no browser to run there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find(runs);
  if (onPath !== undefined) return onPath;
  const downloaded = await getInstalledBrowsers({ cacheDir });
  return downloaded.find(({ browser }) => browser === download)?.executablePath;
}

/** Whether a browser is there that can really run: Ubuntu puts scripts there that only refuse to. */
function runs(path: string): boolean {
  if (!existsSync(path)) return false;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
