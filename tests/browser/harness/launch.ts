import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';
import { copyBuild, installGranted } from './let-in.ts';
import type { PolicyStart } from './policy.ts';
import type { PageServer } from './server.ts';
import { until } from './until.ts';

export interface LaunchOptions {
  readonly server: PageServer;
  readonly headless: boolean;
  /** Whether hosts are granted without anyone being asked, in Firefox. */
  readonly grants: boolean;
  readonly preciseClock: boolean;
  /** Whether pages are drawn as often as they ask, not as often as a screen shows them. */
  readonly swiftFrames: boolean;
  /** What it takes for the browser to find an admin's policy. */
  readonly policy?: PolicyStart;
  /** Where the browser keeps its profile; a folder of the driver's own where none is given. */
  readonly profile?: string;
}

/** The extension in a browser. */
export interface Installed {
  /** The root of the extension's own pages, with a closing slash. */
  readonly root: string;
  uninstall(): Promise<void>;
  /** Removes what was made on disk to install it. */
  discard(): Promise<void>;
}

/** Width and height of the window's page, in CSS pixels: enough for all three columns. */
const viewport = { width: 1280, height: 900 };

/** Starts a browser that finds every host of the world at the page server. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Browser> {
  const executablePath = options.policy?.executablePath ?? (await installBrowser(name));
  return name === 'chromium'
    ? launchChromium(executablePath, options)
    : launchFirefox(executablePath, options);
}

/**
 * Puts an unpacked extension into a browser. `grantable` are hosts that Parapet is let into when it asks, with nobody
 * there; in Chromium it already is.
 */
export async function install(
  browser: Browser,
  name: BrowserName,
  extension: string,
  grantable?: readonly string[],
): Promise<Installed> {
  const copy = grantable && (await copyBuild(extension));
  const folder = copy?.folder ?? extension;
  const { id, root = `chrome-extension://${id}/` } =
    copy && name === 'chromium'
      ? // Of two installations, one after the other, the second closes what the first has opened, and opens nothing.
        { id: await installGranted(browser, copy, grantable) }
      : await installGreeting(browser, folder);
  return {
    root,
    uninstall: () => browser.uninstallExtension(id),
    discard: async () => copy?.remove(),
  };
}

/** How often an extension is installed until its page is seen: Firefox's driver misses a page now and then. */
const TRIES = 3;
/** How long that page is awaited each time, in milliseconds. */
const GREETING = 15_000;

/** Installs an extension, and waits for the page it greets with where it has one. */
async function installGreeting(
  browser: Browser,
  folder: string,
): Promise<{ id: string; root?: string }> {
  for (let left = TRIES - 1; ; left -= 1) {
    const id = await browser.installExtension(folder);
    if (!greets(folder)) return { id };
    try {
      return { id, root: await closeWelcome(browser) };
    } catch (error) {
      if (left === 0) throw error;
      await browser.uninstallExtension(id);
    }
  }
}

/** Whether an extension greets whoever installs it: Parapet does, the probe that stands in for it does not. */
function greets(extension: string): boolean {
  return existsSync(join(extension, 'welcome.html'));
}

/**
 * Waits for the page that greets whoever installs Parapet, and closes it: it would take the focus some time later. Gives
 * back the root it is at: in Firefox one that is drawn at random for each installation.
 */
async function closeWelcome(browser: Browser): Promise<string> {
  const look = async () => {
    for (const page of await browser.pages()) {
      // The driver does not learn the address of an extension's page in Firefox; the page knows it.
      const address = await page.evaluate(() => location.href).catch(() => '');
      const [, root] = /^([a-z]+-extension:\/\/[^/]+\/)welcome\.html$/.exec(address) ?? [];
      if (root !== undefined) return { page, root };
    }
    return undefined;
  };
  const { page, root } = await until('the welcome page', look, GREETING);
  await page.close();
  return root;
}

function launchChromium(executablePath: string, options: LaunchOptions): Promise<Browser> {
  const { server, headless, swiftFrames, profile } = options;
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    defaultViewport: headless ? viewport : null,
    acceptInsecureCerts: true,
    enableExtensions: true,
    ...(profile !== undefined && { userDataDir: profile }),
    args: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${server.port},MAP *:80 127.0.0.1:${server.plainPort},MAP * ~NOTFOUND`,
      '--ignore-certificate-errors',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(swiftFrames ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : []),
      `--window-size=${viewport.width},${viewport.height}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

function launchFirefox(executablePath: string, options: LaunchOptions): Promise<Browser> {
  const { server, headless, grants, preciseClock, swiftFrames, policy, profile } = options;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? viewport : null,
    acceptInsecureCerts: true,
    ...(profile !== undefined && { userDataDir: profile }),
    ...(policy?.env && { env: { ...process.env, ...policy.env } }),
    // Without system access Firefox will not let a driver open an extension's own pages.
    args: [
      `--width=${viewport.width}`,
      `--height=${viewport.height + 90}`,
      '--remote-allow-system-access',
    ],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${server.port};80=${server.plainPort}`,
      'network.http.http3.enable': false,
      'network.trr.mode': 5,
      // Its red waves would stand among ours in pictures.
      'layout.spellcheckDefault': 0,
      // A person grants an MV3 add-on its hosts when installing it; a temporary one is not asked.
      'extensions.originControls.grantByDefault': true,
      'extensions.webextOptionalPermissionPrompts': !grants,
      'privacy.reduceTimerPrecision': !preciseClock,
      ...(swiftFrames && { 'layout.frame_rate': 0 }),
      ...policy?.prefs,
    },
  });
}
