/** Browsers that run, each with the server it finds every host of the world at. */
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { type LaunchOptions, launch } from './launch.ts';
import { type PageServer, servePages } from './server.ts';

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
const isUsual = ({ headless, grants, preciseClock }: Wanted): boolean =>
  headless && !grants && !preciseClock;

let keeping = false;
/** Those that wait for the next, by name and by what they were started with. */
const idle = new Map<string, Running>();
/** All that are kept, whether they wait or are in use, with their profiles. */
const kept = new Map<Browser, string>();

/**
 * From now on, usual browsers are kept until this process ends: to start one costs more than most tests do. For a test
 * runner's processes, which are ended by a signal; a program of its own would never come to its end.
 */
export function keepBrowsers(): void {
  if (keeping) return;
  keeping = true;
  process.once('exit', endAll);
  process.once('SIGTERM', () => process.exit());
}

/** Ends all at once; their profiles last, as there may be no time for that. */
function endAll(): void {
  for (const browser of kept.keys()) killGroup(browser.process()?.pid);
  for (const profile of kept.values()) rmSync(profile, { recursive: true, force: true });
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
  const profiles = process.env.PARAPET_BUILD ?? tmpdir();
  const profile = keptAs ? await mkdtemp(join(profiles, `profile-${name}-`)) : undefined;
  const browser = await launch(name, { ...wanted, server, ...(profile && { profile }) });
  if (profile) kept.set(browser, profile);
  return {
    browser,
    server,
    keptAs,
    async stop() {
      await browser.close();
      kept.delete(browser);
      await server.close();
      if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
