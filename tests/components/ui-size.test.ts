/** What the interface over a page weighs: views, styles and Preact, as they are in the script that is brought into it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { expect, test } from 'vitest';

const components = fileURLToPath(new URL('../../components', import.meta.url));
const entry = 'virtual:in-page';

/** Bundles the in-page view with its styles alone, as small as in the extension. */
async function bundled(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      preact({ reactAliasesEnabled: false, devToolsEnabled: false }),
      {
        name: 'in-page',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `export { h, render } from 'preact';
               export { InPage } from '${components}/in-page/InPage.tsx';
               export { WordsProvider } from '${components}/words.ts';
               export { default as styles } from '${components}/in-page/in-page.css?inline';`
            : null,
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script] = outputs.flatMap((each) => (each.type === 'chunk' ? [each.code] : []));
  if (script === undefined) throw new Error('nothing was bundled');
  return script;
}

/** What the documentation says: so many kilobytes, and so many gzipped. */
async function stated(): Promise<readonly number[]> {
  const said = await readFile(new URL('../../docs/on-the-page.md', import.meta.url), 'utf8');
  const [, ...figures] = /interface over a page is (\d+) KB, (\d+) KB gzipped/u.exec(said) ?? [];
  return figures.map(Number);
}

test('the interface over a page is as light as docs/on-the-page.md says', async () => {
  const script = await bundled();
  const found = [script.length, gzipSync(script).length].map((bytes) => bytes / 1000);
  const said = await stated();
  expect(said).toHaveLength(2);
  for (const [index, figure] of said.entries()) {
    expect(found[index]).toBeLessThanOrEqual(figure);
    expect(found[index]).toBeGreaterThan(figure * 0.85);
  }
}, 60_000);
