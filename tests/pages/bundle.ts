import { fileURLToPath } from 'node:url';
import * as vite from 'vite';
import type { StandIn } from './stand-in.ts';

export interface Bundle {
  readonly script: string;
  readonly style: string;
}

const bundles = new Map<StandIn, Promise<Bundle>>();

/** A stand-in's script and style in memory, with every library in the form that sites run. Bundled once in a process. */
export function bundle(standIn: StandIn): Promise<Bundle> {
  const bundled = bundles.get(standIn) ?? build(standIn);
  bundles.set(standIn, bundled);
  return bundled;
}

async function build(standIn: StandIn): Promise<Bundle> {
  const result = await vite.build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', standIn.entry)),
    oxc: { jsx: { runtime: 'automatic', development: false } },
    // Draft.js expects Node's `global`.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    // A test runner's NODE_ENV would have Lexical come in the form that throws where the other goes on.
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: fileURLToPath(standIn.entry),
        output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page.[ext]' },
      },
    },
  });
  const output = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const script = output.find((file) => file.type === 'chunk')?.code;
  if (script === undefined) throw new Error(`stand-in ${standIn.id}: the bundle has no script`);
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return { script, style: style?.type === 'asset' ? String(style.source) : '' };
}
