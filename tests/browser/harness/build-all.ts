/** Builds the extension for both browsers: `node tests/browser/harness/build-all.ts FOLDER`. */
import { argv } from 'node:process';
import { browsers } from './browsers.ts';
import { buildExtension } from './build.ts';

const [, , folder] = argv;
if (folder === undefined) throw new Error('say which folder to build into');
for (const name of browsers) await buildExtension(name, folder);
