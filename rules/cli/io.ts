/** Where the command line reads and writes; handed in, so that tests can look on. */
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A stream that may be a terminal. */
export type Out = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface Io {
  readonly stdin: Readable;
  readonly stdout: Out;
  readonly stderr: Out;
}

/** Exit codes: nothing found; something found; the command or a pack is wrong. */
export const EXIT = { clean: 0, found: 1, wrong: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** Something the person at the keyboard can put right. Said on stderr; ends the command with status 2. */
export class CliProblem extends Error {}

/** Writes, and waits where the reader is slower than we are: what is waiting stays small. */
export async function write(out: Out, text: string): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}
