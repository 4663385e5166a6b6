/**
 * `npm run screenshots [NAME…]`: takes the pictures of the documentation into docs/images, in both browsers, light and
 * dark. Names are parts of the pictures' own: `popup`, `card-dark`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv } from 'node:process';
import { browsers } from '../browser/harness/browsers.ts';
import { buildExtension } from '../browser/harness/build.ts';
import { openParapet } from '../browser/harness/open.ts';
import { pictures, type Theme } from './pictures.ts';

const images = join(import.meta.dirname, '../../docs/images');
const asked = argv.slice(2);
const folder = await mkdtemp(join(tmpdir(), 'parapet-pictures-'));
try {
  for (const browser of browsers) {
    const extension = await buildExtension(browser, folder);
    for (const theme of ['light', 'dark'] satisfies Theme[]) {
      const wanted = pictures.filter(({ name }) => isAsked(`${name}-${theme}-${browser}`));
      if (wanted.length === 0) continue;
      const parapet = await openParapet(browser, { extension, theme });
      for (const { name, take } of wanted) {
        const path = `${images}/${name}-${theme}-${browser}.png` as const;
        await take(parapet, theme, path);
        console.log(path);
      }
      await parapet.close();
    }
  }
} finally {
  await rm(folder, { recursive: true });
}

function isAsked(name: string): boolean {
  return asked.length === 0 || asked.some((part) => name.includes(part));
}
