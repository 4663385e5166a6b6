import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  /** The environment variable that names the browser to use, before all else. */
  readonly variable: string;
  /** What it is called on PATH, best first. */
  readonly programs: readonly string[];
  /** What it is called in `@puppeteer/browsers`. */
  readonly download: Browser;
}

export const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'PARAPET_CHROMIUM',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    download: Browser.CHROME,
  },
  firefox: {
    variable: 'PARAPET_FIREFOX',
    programs: ['firefox-esr', 'firefox'],
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
    if (isExecutable(told)) return told;
    throw new Error(`${variable} is ${told}, but there is no program to run there.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find(isExecutable);
  if (onPath !== undefined) return onPath;
  const downloaded = await getInstalledBrowsers({ cacheDir });
  return downloaded.find(({ browser }) => browser === download)?.executablePath;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
