import type { Browser, Page } from 'puppeteer-core';
import type { StandIn } from '../../pages/stand-in.ts';
import { x } from '../../pages/x/server.ts';
import { builtExtension } from './build.ts';
import { type Copy, copyOf } from './copy.ts';
import { loadExtensionPage, tabShowing } from './extension-pages.ts';
import type { BrowserName } from './find-browser.ts';
import { install } from './launch.ts';
import type { PolicyStart } from './policy.ts';
import { doneWith, type Running, runBrowser } from './running.ts';
import type { Request } from './server.ts';

export interface PageOptions {
  /** Which page of the stand-in, with the host where it is not x.com: `/home`, `twitter.com/home`. */
  readonly path?: string;
  readonly theme?: 'light' | 'dim' | 'dark';
  readonly locale?: 'en' | 'de' | 'ja';
  readonly csp?: 'strict';
  readonly account?: string;
  /** The handle the composer posts for, where it is not the account's own. */
  readonly as?: string;
  readonly editor?: 'textarea';
  readonly dir?: 'rtl';
  /** Which of LinkedIn's layouts. */
  readonly layout?: 'older';
}

export interface OpenOptions extends PageOptions {
  readonly headless?: boolean;
  /** The unpacked extension's folder; `false` for none. Otherwise the build of this test run. */
  readonly extension?: string | false;
  readonly standIns?: readonly StandIn[];
  /** Hosts that Parapet is let into when it asks; in Chromium it already is. */
  readonly grantable?: readonly string[];
  /** Whether pages may have a finer clock than browsers give them, to measure by. */
  readonly preciseClock?: boolean;
  /** Whether pages are drawn as often as they ask: what waits for frames is then done sooner. */
  readonly swiftFrames?: boolean;
  /** What it takes for the browser to find an admin's policy. */
  readonly policy?: PolicyStart;
}

/** A browser with Parapet in it, on the stand-in. */
export interface Parapet {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** The page it was opened on. */
  readonly page: Page;
  /** Another tab of the stand-in, watched as the first one is. */
  newPage(options?: PageOptions): Promise<Page>;
  /** One of the extension's own pages in a tab of its own: `extensionPage('options.html')`. */
  extensionPage(path: string): Promise<Page>;
  /** The toolbar popup as it is for one of our pages, in a tab of its own. */
  popupOn(page: Page): Promise<Page>;
  /**
   * Every request that reached the network from this browser, but for its own housekeeping; and
   * any a page made to a host that is no stand-in's, whether it got through or not.
   */
  readonly requests: readonly Request[];
  /** All that was written to any page's console: `error: …`, `log: …`. */
  readonly consoleMessages: readonly string[];
  /** Uncaught errors on any page. */
  readonly pageErrors: readonly string[];
  close(): Promise<void>;
}

/** Serves the stand-ins, starts a browser with Parapet in it and opens a page there. */
export async function openParapet(name: BrowserName, options: OpenOptions = {}): Promise<Parapet> {
  const running = await runBrowser(name, {
    headless: options.headless ?? true,
    grants: options.grantable !== undefined,
    preciseClock: options.preciseClock ?? false,
    swiftFrames: options.swiftFrames ?? false,
    ...(options.policy && { policy: options.policy }),
  });
  try {
    return await openIn(running, name, options);
  } catch (error) {
    await running.stop();
    throw error;
  }
}

async function openIn(running: Running, name: BrowserName, options: OpenOptions): Promise<Parapet> {
  const { browser, server } = running;
  const standIns = options.standIns ?? [x];
  await server.serve(standIns);
  const extension = await extensionFor(name, options, running.keptAs !== undefined);
  const installed =
    extension && (await install(browser, name, extension.folder, options.grantable));
  const extensionRoot = installed?.root ?? 'about:';
  const standInHosts = standIns.flatMap(({ hosts }) => hosts);
  const strays: Request[] = [];
  const consoleMessages: string[] = [];
  const pageErrors: string[] = [];

  async function watchedPage(): Promise<Page> {
    const page = await browser.newPage();
    page.on('console', (said) => consoleMessages.push(`${said.type()}: ${said.text()}`));
    page.on('request', (request) => {
      const { protocol, hostname: host, pathname: path } = new URL(request.url());
      const ours = standInHosts.includes(host);
      if (/^(https?|wss?):$/.test(protocol) && !ours)
        strays.push({ method: request.method(), host, path });
    });
    page.on('pageerror', (error) =>
      pageErrors.push(error instanceof Error ? error.message : String(error)),
    );
    return page;
  }

  async function newPage(asked: PageOptions = {}): Promise<Page> {
    const page = await watchedPage();
    await page.goto(addressOf(asked));
    await page.waitForFunction(() => window.__page?.ready);
    return page;
  }

  const extensionPage = async (path: string): Promise<Page> =>
    loadExtensionPage(await watchedPage(), extensionRoot, path);

  return {
    name,
    browser,
    page: await newPage(options),
    newPage,
    extensionPage,
    async popupOn(standIn) {
      const popup = await extensionPage('popup.html');
      const id = await tabShowing(popup, standIn.url());
      await popup.close();
      return extensionPage(`popup.html?tab=${id}`);
    },
    get requests() {
      return [...server.requests.filter((request) => !isHousekeeping(request)), ...strays];
    },
    consoleMessages,
    pageErrors,
    async close() {
      await doneWith(running, async () => installed?.uninstall());
      await installed?.discard();
      await extension?.remove();
    },
  };
}

async function extensionFor(
  name: BrowserName,
  { extension: asked }: OpenOptions,
  kept: boolean,
): Promise<Copy | undefined> {
  if (asked === false) return undefined;
  const asIs = (folder: string) => ({ folder, remove: async () => {} });
  if (asked !== undefined) return asIs(asked);
  const built = process.env.PARAPET_BUILD;
  if (built === undefined) throw new Error('PARAPET_BUILD names no build to test');
  const folder = builtExtension(name, built);
  // Chromium knows an extension by its folder: in a browser that goes on, each must be one it has never seen.
  return kept && name === 'chromium' ? copyOf(folder) : asIs(folder);
}

function addressOf({ path = '/home', ...asked }: PageOptions): string {
  const url = new URL(path.startsWith('/') ? `https://x.com${path}` : `https://${path}`);
  for (const key of [
    'theme',
    'locale',
    'csp',
    'account',
    'as',
    'editor',
    'dir',
    'layout',
  ] as const) {
    const value = asked[key];
    if (value !== undefined) url.searchParams.set(key, value);
  }
  return url.href;
}

/** What browsers ask their makers for on their own, with or without an extension. */
const HOUSEKEEPING = [
  /\.googleapis\.com$/,
  /\.google\.com$/,
  /\.gvt1\.com$/,
  /\.mozilla\.(com|org|net)$/,
];

const isHousekeeping = ({ host }: Request): boolean =>
  HOUSEKEEPING.some((pattern) => pattern.test(host));
