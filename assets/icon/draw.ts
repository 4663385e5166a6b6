/**
 * `npm run icons`: draws the icons the browsers want from the two drawings beside this file, in each of their looks,
 * into public/icon. Needs Chromium.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../tests/browser/harness/find-browser.ts';

const looks = ['active', 'paused', 'off'] as const;
const sizes = [16, 32, 48, 96, 128] as const;
/** Up to this size, in px, the drawing with less detail is clearer. */
const small = 16;

const here = import.meta.dirname;
const folder = join(here, '../../public/icon');
const executablePath = await findBrowser('chromium');
if (executablePath === undefined) throw new Error('Chromium is needed to draw the icons.');
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    const file = size <= small ? 'parapet-small.svg' : 'parapet.svg';
    const drawing = await readFile(join(here, file), 'utf8');
    await page.setViewport({ width: size, height: size });
    for (const look of looks) {
      const svg = drawing.replace('data-look="active"', `data-look="${look}"`);
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      const name = look === 'active' ? `${size}.png` : `${size}-${look}.png`;
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(join(folder, name), png);
    }
  }
} finally {
  await browser.close();
}
