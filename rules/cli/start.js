#!/usr/bin/env node
// The command `parapet`, in plain JavaScript: an older Node cannot read the rest, and should say so plainly.
import process from 'node:process';

if (process.features.typescript) {
  await import('./parapet.ts');
} else {
  process.stderr.write(
    `parapet needs Node 24, and this is ${process.version}. In its folder, \`npm run -s parapet -- …\` uses the one that npm ci brings.\n`,
  );
  process.exitCode = 2;
}
