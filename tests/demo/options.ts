import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/harness/find-browser.ts';
import type { SiteStandIn } from '../pages/stand-in.ts';
import { standIns } from '../pages/stand-ins.ts';

export interface DemoOptions {
  readonly browser: BrowserName;
  /** The stand-in it is shown on. */
  readonly site: SiteStandIn;
  readonly headless: boolean;
  readonly theme: 'light' | 'dim' | 'dark';
  /** What to type; none means standard input, or the sample draft. */
  readonly text?: string;
  readonly screenshot: string;
}

export const usage = `npm start -- [options]

Builds Parapet and opens a browser with it on a stand-in site. Without a display it types a
draft itself, prints the nudges it saw on the page and saves a screenshot.

  --browser chromium|firefox   which browser (chromium)
  --site NAME                  which site (x): x, bluesky, mastodon, linkedin, facebook,
                               threads, instagram, or newsroom for one Parapet does not know
  --headless                   no window, even where there is a display
  --text "…"                   the draft to type; or pipe it in
  --theme light|dim|dark       how the page looks (light)
  --screenshot FILE            where the picture goes (artifacts/demo-BROWSER.png)
  --help                       this text`;

/** Reads the command line; `undefined` means help was asked for. Throws with one line when it is wrong. */
export function readOptions(args: readonly string[], hasDisplay: boolean): DemoOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string', default: 'chromium' },
      site: { type: 'string', default: 'x' },
      headless: { type: 'boolean', default: false },
      theme: { type: 'string', default: 'light' },
      text: { type: 'string' },
      screenshot: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const browser = oneOf('--browser', values.browser, ['chromium', 'firefox']);
  const site = standIns.find(({ id }) => id === values.site);
  if (!site) {
    const known = standIns.map(({ id }) => id).join(', ');
    throw new Error(`--site takes ${known}; ${values.site} is none of them`);
  }
  return {
    browser,
    site,
    headless: values.headless || !hasDisplay,
    theme: oneOf('--theme', values.theme, ['light', 'dim', 'dark']),
    screenshot: values.screenshot ?? `artifacts/demo-${browser}.png`,
    ...(values.text !== undefined && { text: values.text }),
  };
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new Error(`${option} takes ${allowed.join(', ')}; ${value} is none of them`);
}

/** Whether a window could be shown: X or Wayland on Linux, always on a Mac or Windows. */
export function hasDisplay(platform: string, env: NodeJS.ProcessEnv): boolean {
  if (platform === 'darwin' || platform === 'win32') return true;
  return Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}
