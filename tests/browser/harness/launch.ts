import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';
import { type Copy, copyBuild, installGranted } from './let-in.ts';
import type { PageServer } from './server.ts';
import { until } from './until.ts';

export interface LaunchOptions {
  readonly server: PageServer;
  /** The folder of the unpacked extension; none for a page without it. */
  readonly extension: string | undefined;
  readonly headless: boolean;
  /** Hosts that Parapet is let into when it asks, with nobody there; in Chromium it already is. */
  readonly grantable?: readonly string[];
  readonly preciseClock: boolean;
  /** Whether pages are drawn as often as they ask, not as often as a screen shows them. */
  readonly swiftFrames: boolean;
}

export interface Launched {
  readonly browser: Browser;
  /** The root of the extension's own pages, with a closing slash. */
  readonly extensionRoot: string;
  /** The copy of the extension that was made for this run, if one was. */
  readonly copy?: Copy;
}

/** The extension's id in Firefox, as in wxt.config.ts. */
const FIREFOX_ID = 'parapet@parapet.example';
/** Firefox draws a random address for each add-on; fixing it lets us open the extension's pages. */
const FIREFOX_UUID = '9a4a2c6e-3f0b-4f5d-8d3a-5a7a1c0f2b11';

/** Width and height of the window's page, in CSS pixels: enough for all three columns. */
const viewport = { width: 1280, height: 900 };

/** Starts a browser that finds every host of the world at the page server, with the extension in it. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const executablePath = await installBrowser(name);
  const launched =
    name === 'chromium'
      ? await launchChromium(executablePath, options)
      : await launchFirefox(executablePath, options);
  // Of two installations, one after the other, the second closes what the first has opened, and opens nothing.
  const installedTwice = name === 'chromium' && launched.copy !== undefined;
  if (greets(options.extension) && !installedTwice) await closeWelcome(launched);
  return launched;
}

/** Whether an extension greets whoever installs it: Parapet does, the probe that stands in for it does not. */
function greets(extension: string | undefined): boolean {
  return extension !== undefined && existsSync(join(extension, 'welcome.html'));
}

/** Waits for the page that greets whoever installs Parapet, and closes it: it would take the focus some time later. */
async function closeWelcome({ browser, extensionRoot }: Launched): Promise<void> {
  const page = await until('the welcome page', async () => {
    for (const each of await browser.pages()) {
      // The driver does not learn the address of an extension's page in Firefox; the page knows it.
      const address = await each.evaluate(() => location.href).catch(() => '');
      if (address === `${extensionRoot}welcome.html`) return each;
    }
    return undefined;
  });
  await page.close();
}

async function launchChromium(executablePath: string, options: LaunchOptions): Promise<Launched> {
  const { server, extension, headless, swiftFrames } = options;
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    defaultViewport: headless ? viewport : null,
    acceptInsecureCerts: true,
    enableExtensions: true,
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
  if (extension === undefined) return { browser, extensionRoot: 'chrome-extension://none/' };
  const copy = options.grantable && (await copyBuild(extension));
  const id = copy
    ? await installGranted(browser, copy, options.grantable ?? [])
    : await browser.installExtension(extension);
  return { browser, extensionRoot: `chrome-extension://${id}/`, ...(copy && { copy }) };
}

async function launchFirefox(executablePath: string, options: LaunchOptions): Promise<Launched> {
  const { server, extension, headless, preciseClock, swiftFrames } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? viewport : null,
    acceptInsecureCerts: true,
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
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // A person grants an MV3 add-on its hosts when installing it; a temporary one is not asked.
      'extensions.originControls.grantByDefault': true,
      'extensions.webextOptionalPermissionPrompts': options.grantable === undefined,
      'privacy.reduceTimerPrecision': !preciseClock,
      ...(swiftFrames && { 'layout.frame_rate': 0 }),
    },
  });
  const copy = extension && options.grantable && (await copyBuild(extension));
  if (extension !== undefined) await browser.installExtension(copy ? copy.folder : extension);
  return { browser, extensionRoot: `moz-extension://${FIREFOX_UUID}/`, ...(copy && { copy }) };
}
