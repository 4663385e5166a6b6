import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  content_scripts: [{ matches: ['https://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  browser_specific_settings: { gecko: { id: 'probe@parapet.example' } },
};

const probes = new Map<string, Promise<string>>();

/**
 * The folder of the test-only extension with this content script: among the builds of this test run, one for each process,
 * which builds it once.
 */
export function buildProbe(script: URL = new URL('content.ts', import.meta.url)): Promise<string> {
  const built = probes.get(script.href) ?? buildInto(folderFor(script), script);
  probes.set(script.href, built);
  return built;
}

function folderFor(script: URL): string {
  const builds = process.env.PARAPET_BUILD;
  if (builds === undefined) throw new Error('PARAPET_BUILD names no folder for builds');
  const room = basename(dirname(fileURLToPath(script)));
  return join(builds, `${room}-${process.env.VITEST_POOL_ID ?? process.pid}`);
}

async function buildInto(folder: string, script: URL): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    build: {
      outDir: folder,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(script),
        output: { format: 'iife', entryFileNames: 'content.js' },
      },
    },
  });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
