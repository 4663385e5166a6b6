/** `npm start`: Parapet at work on a stand-in site, in a window or, without a display, in words. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { argv, env, exit, platform, stdout } from 'node:process';
import { buildExtension, builtExtension } from '../browser/harness/build.ts';
import type { BrowserName } from '../browser/harness/find-browser.ts';
import { installBrowser } from '../browser/harness/install-browser.ts';
import { letIn } from '../browser/harness/let-in.ts';
import { marks } from '../browser/harness/marks.ts';
import type { Parapet } from '../browser/harness/open.ts';
import { openParapet } from '../browser/harness/open.ts';
import { waitForStill } from '../browser/harness/ui.ts';
import { begin, modelText, typeText } from '../browser/harness/writing.ts';
import type { SiteStandIn } from '../pages/stand-in.ts';
import type { DemoOptions } from './options.ts';
import { hasDisplay, readOptions, usage } from './options.ts';
import { pipedText } from './piped-text.ts';
import { readNudges, waitForCoach } from './read-nudges.ts';
import { sample } from './sample.ts';
import { tableOf } from './table.ts';

/** Where the mouse lies on nothing, in CSS pixels. */
const REST = { x: 1060, y: 800 };

try {
  const options = readOptions(argv.slice(2), hasDisplay(platform, env));
  if (options) await demo(options);
  else console.log(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}

async function demo(options: DemoOptions): Promise<void> {
  await installBrowser(options.browser, console.log);
  const extension = await extensionFor(options.browser);
  const asked = options.text ?? (await pipedText());
  const { site } = options;
  const parapet = await openParapet(options.browser, {
    extension,
    standIns: [site],
    path: site.start.path,
    headless: options.headless,
    theme: options.theme,
    // X comes with Parapet; anywhere else a writer lets it in first.
    ...(site.id !== 'x' && { grantable: site.hosts.slice(0, 1) }),
  });
  try {
    if (site.id !== 'x') await letInBefore(parapet, site);
    if (options.headless) await show(parapet, site, asked ?? sample, options.screenshot);
    else await hand(parapet, site, asked);
  } finally {
    await parapet.close();
  }
}

/** The extension as it is now; or as it was built beforehand (`PARAPET_BUILD=folder`), as for tests. */
async function extensionFor(browser: BrowserName): Promise<string> {
  if (env.PARAPET_BUILD) return builtExtension(browser, env.PARAPET_BUILD);
  console.log(`Building Parapet for ${browser} …`);
  return buildExtension(browser, resolve('artifacts/demo'));
}

/** Lets Parapet into the site that is shown, as its toolbar button would. */
async function letInBefore({ page, extensionPage }: Parapet, site: SiteStandIn): Promise<void> {
  const own = await extensionPage('popup.html');
  await letIn(own, site.hosts.slice(0, 1));
  await own.close();
  await page.bringToFront();
}

/** Types the draft and tells what could be seen on the page. */
async function show(
  { page }: Parapet,
  { start }: SiteStandIn,
  text: string,
  screenshot: string,
): Promise<void> {
  await begin(page, start);
  await typeText(page, text);
  await waitForCoach(page);
  const nudges = await readNudges(page);
  const underlined = (await marks(page)).length;
  await page.mouse.move(REST.x, REST.y);
  await waitForStill(page);
  await mkdir(dirname(screenshot), { recursive: true });
  await page.screenshot({ path: screenshot });
  console.log(`\n${await modelText(page, start.editor)}\n`);
  console.log(tableOf(nudges, stdout.columns ?? 110));
  console.log(
    `\nNudges: ${nudges.length}. Phrases underlined: ${underlined}. Picture: ${screenshot}`,
  );
}

/** Leaves the window to whoever is at the machine, until it is closed. */
async function hand(
  { page, browser }: Parapet,
  { start }: SiteStandIn,
  text: string | undefined,
): Promise<void> {
  await begin(page, start);
  if (text !== undefined) await typeText(page, text);
  console.log('Write in the compose box; close the browser to end.');
  if (text === undefined) console.log(`\nNothing in mind? Try:\n\n${sample}`);
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}
