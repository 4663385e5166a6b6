/**
 * Browser policy, as an admin sets it for a whole machine; here for one browser alone, with nothing left behind and no
 * other browser the wiser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type BrowserName, findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';

export interface Policy {
  /** What the browser is started with to find this policy and no other. */
  readonly start: PolicyStart;
  /** Sets it for the extension of this id. Firefox reads it at its start only. */
  set(extension: string, values: Readonly<Record<string, unknown>>): Promise<void>;
  remove(): Promise<void>;
}

export interface PolicyStart {
  readonly executablePath?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly prefs?: Readonly<Record<string, string | boolean>>;
}

/** Where a Chromium of this name looks. One of another name (downloaded, say) looks who knows where. */
const ofChromium = '/etc/chromium';
const chromiumName = 'chromium';
/** What Firefox would read before all else. */
const ofFirefox = '/etc/firefox/policies/policies.json';

/** Whether this machine lets one browser have a policy of its own; Chromium's place is fixed, and takes root. */
export async function canSetPolicy(name: BrowserName): Promise<boolean> {
  if (name === 'firefox') return !existsSync(ofFirefox);
  const program = await findBrowser(name);
  if (program === undefined || basename(program) !== chromiumName) return false;
  return spawnSync('unshare', ['--mount', 'mount', '--bind', ofChromium, ofChromium]).status === 0;
}

export async function policyFor(name: BrowserName): Promise<Policy> {
  const folder = await mkdtemp(join(tmpdir(), 'parapet-policy-'));
  const start = name === 'chromium' ? await inChromium(folder) : inFirefox(folder);
  const file = name === 'chromium' ? managed(folder) : folder;
  return {
    start,
    async set(extension, values) {
      const policy =
        name === 'chromium'
          ? { '3rdparty': { extensions: { [extension]: values } } }
          : { policies: { '3rdparty': { Extensions: { [extension]: values } } } };
      await writeFile(join(file, 'policies.json'), JSON.stringify(policy));
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

const managed = (folder: string) => join(folder, 'etc/policies/managed');

/** The folder is laid over the machine's own in a mount namespace, which is gone with the browser. */
async function inChromium(folder: string): Promise<PolicyStart> {
  await cp(ofChromium, join(folder, 'etc'), { recursive: true });
  await mkdir(managed(folder), { recursive: true });
  const executablePath = join(folder, 'chromium');
  const lay = `mount --bind '${join(folder, 'etc')}' ${ofChromium} && exec "$0" "$@"`;
  const program = await installBrowser('chromium');
  await writeFile(
    executablePath,
    `#!/bin/sh\nexec unshare --mount sh -c '${lay.replaceAll("'", `'\\''`)}' '${program}' "$@"\n`,
  );
  await chmod(executablePath, 0o755);
  return { executablePath };
}

/** Firefox takes the file from elsewhere where it is under test, and cut off from the world. */
function inFirefox(folder: string): PolicyStart {
  return {
    env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    prefs: {
      'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
      'browser.policies.alternatePath': join(folder, 'policies.json'),
    },
  };
}
