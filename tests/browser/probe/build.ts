import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const manifest = {
  manifest_version: 3,
  name: 'Probe',
  version: '1',
  content_scripts: [{ matches: ['https://*/*'], js: ['content.js'], run_at: 'document_idle' }],
  browser_specific_settings: { gecko: { id: 'probe@parapet.example' } },
};

export interface Probe {
  /** The unpacked extension. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the test-only extension with this content script into a folder of its own. */
export async function buildProbe(
  script: URL = new URL('content.ts', import.meta.url),
): Promise<Probe> {
  const folder = await mkdtemp(join(tmpdir(), 'parapet-probe-'));
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
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
