/** `npm start`: Parapet at work on a stand-in x.com, in a window or, without a display, in words. */
import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { argv, env, exit, platform, stdout } from 'node:process';
import { buildExtension } from '../browser/harness/build.ts';
import { installBrowser } from '../browser/harness/install-browser.ts';
import { marks } from '../browser/harness/marks.ts';
import type { Parapet } from '../browser/harness/open.ts';
import { openParapet } from '../browser/harness/open.ts';
import { waitForStill } from '../browser/harness/ui.ts';
import { clickInto, modelText, typeText } from '../browser/harness/writing.ts';
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
  console.log(`Building Parapet for ${options.browser} …`);
  const extension = await buildExtension(options.browser, resolve('artifacts/demo'));
  const asked = options.text ?? (await pipedText());
  const parapet = await openParapet(options.browser, {
    extension,
    headless: options.headless,
    theme: options.theme,
  });
  try {
    if (options.headless) await show(parapet, asked ?? sample, options.screenshot);
    else await hand(parapet, asked);
  } finally {
    await parapet.close();
  }
}

/** Types the draft and tells what could be seen on the page. */
async function show({ page }: Parapet, text: string, screenshot: string): Promise<void> {
  await clickInto(page, 'home/0');
  await typeText(page, text);
  await waitForCoach(page);
  const nudges = await readNudges(page);
  const underlined = (await marks(page)).length;
  await page.mouse.move(REST.x, REST.y);
  await waitForStill(page);
  await mkdir(dirname(screenshot), { recursive: true });
  await page.screenshot({ path: screenshot });
  console.log(`\n${await modelText(page, 'home/0')}\n`);
  console.log(tableOf(nudges, stdout.columns ?? 110));
  console.log(
    `\nNudges: ${nudges.length}. Phrases underlined: ${underlined}. Picture: ${screenshot}`,
  );
}

/** Leaves the window to whoever is at the machine, until it is closed. */
async function hand({ page, browser }: Parapet, text: string | undefined): Promise<void> {
  await clickInto(page, 'home/0');
  if (text !== undefined) await typeText(page, text);
  console.log('Write in the compose box; close the browser to end.');
  if (text === undefined) console.log(`\nNothing in mind? Try:\n\n${sample}`);
  await new Promise<void>((done) => browser.once('disconnected', () => done()));
}
