/** Browsers that run, each with the server it finds every host of the world at. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { type LaunchOptions, launch } from './launch.ts';
import { type PageServer, servePages } from './server.ts';
import { endWithUs } from './watchman.ts';

/** What a browser has to be started with. */
export type Wanted = Omit<LaunchOptions, 'server' | 'profile'>;

export interface Running {
  readonly browser: Browser;
  readonly server: PageServer;
  /** Under which it is kept for the next who asks, when it is done with; none where it ends then. */
  readonly keptAs: string | undefined;
  stop(): Promise<void>;
}

/** As nearly every test wants it. Of the others there are too few to have one waiting. */
const isUsual = ({ headless, grants, preciseClock, policy }: Wanted): boolean =>
  headless && !grants && !preciseClock && !policy;

let keeping = false;
/** Those that wait for the next, by name and by what they were started with. */
const idle = new Map<string, Running>();

/**
 * From now on, usual browsers are kept until this process ends: to start one costs more than most tests do. For a test
 * runner's processes, which are ended by a signal; a program of its own would never come to its end.
 */
export function keepBrowsers(): void {
  keeping = true;
}

/** A browser that nobody else uses: one that was kept, or a new one. */
export async function runBrowser(name: BrowserName, wanted: Wanted): Promise<Running> {
  if (!keeping || !isUsual(wanted)) return start(name, wanted);
  const key = `${name} ${JSON.stringify(wanted)}`;
  const waiting = idle.get(key);
  if (!waiting) return start(name, wanted, key);
  idle.delete(key);
  return waiting;
}

/** Leaves a browser to whoever wants it next, with nothing of what was done in it; or stops it, where it is not kept. */
export async function doneWith(running: Running, uninstall: () => Promise<void>): Promise<void> {
  const { keptAs } = running;
  if (keptAs === undefined || idle.has(keptAs)) return running.stop();
  try {
    await closePages(running.browser);
    await uninstall();
    idle.set(keptAs, running);
  } catch {
    // Whatever the test has done to it (it may have taken the extension out), the next has a new one.
    await running.stop();
  }
}

/** Closes all pages but an empty one, without which a browser ends. */
async function closePages(browser: Browser): Promise<void> {
  const pages = await browser.pages();
  const empty = pages.find((page) => page.url() === 'about:blank') ?? (await browser.newPage());
  const others = pages.filter((page: Page) => page !== empty);
  // In Firefox the driver still lists pages of extensions that are closed.
  for (const page of others) await page.close().catch(() => {});
}

async function start(name: BrowserName, wanted: Wanted, keptAs?: string): Promise<Running> {
  const server = await servePages();
  const profile = keptAs ? await mkdtemp(join(tmpdir(), `parapet-${name}-`)) : undefined;
  const browser = await launch(name, { ...wanted, server, ...(profile && { profile }) });
  const pid = browser.process()?.pid;
  const end = profile && pid !== undefined ? endWithUs(pid, profile) : undefined;
  return {
    browser,
    server,
    keptAs,
    async stop() {
      await browser.close();
      await server.close();
      end?.();
    },
  };
}
