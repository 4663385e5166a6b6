/**
 * A desktop nobody sees, with a keyboard of its own: its keys reach a browser as a person's do, its own shortcuts first.
 * The drivers' keys go to the page and past the browser.
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import type { Readable } from 'node:stream';

export interface Desktop {
  /** Presses keys together: `alt+shift+j`. */
  press(keys: string): void;
  close(): Promise<void>;
}

const programs = ['Xvfb', 'xdotool'] as const;

/**
 * Opens one for the browsers this process then starts with a window. Undefined where there is none to be had: it takes
 * Xvfb and xdotool, which are installed where we are root and there is apt.
 */
export async function openDesktop(): Promise<Desktop | undefined> {
  if (!programs.every(isHere)) install();
  if (!programs.every(isHere)) return undefined;
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1100x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const told = server.stdio[3];
  if (!isReadable(told)) throw new Error('a desktop that cannot tell its number');
  const [number] = await once(told, 'data');
  const display = `:${String(number).trim()}`;
  const before = process.env.DISPLAY;
  process.env.DISPLAY = display;
  return {
    press(keys) {
      execFileSync('xdotool', ['key', keys], { env: { ...process.env, DISPLAY: display } });
    },
    async close() {
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
      const gone = once(server, 'exit');
      server.kill();
      await gone;
    },
  };
}

function isReadable(stream: unknown): stream is Readable {
  return typeof stream === 'object' && stream !== null && 'read' in stream;
}

function isHere(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Only where we are root and there is apt: nobody is asked for a password. */
function install(): void {
  if (process.getuid?.() !== 0 || !isHere('apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: readonly string[]) =>
    execFileSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'xvfb', 'xdotool');
}
