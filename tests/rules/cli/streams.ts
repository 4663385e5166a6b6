import { Readable, Writable } from 'node:stream';
import { run } from '../../../rules/cli/run.ts';

/** What a command wrote, and how it ended. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

interface Setting {
  /** What standard input holds. */
  readonly input?: string | Iterable<string>;
  /** Whether output goes to a terminal. */
  readonly terminal?: 'stdout' | 'stderr';
}

/** Runs `parapet` with these arguments in this process. */
export async function parapet(args: readonly string[], setting: Setting = {}): Promise<Ran> {
  const { input = '', terminal } = setting;
  const [stdout, stderr] = [new Collected(), new Collected()];
  if (terminal !== undefined)
    Object.assign(terminal === 'stdout' ? stdout : stderr, { isTTY: true });
  const stdin = Readable.from(typeof input === 'string' ? [input] : input, { objectMode: false });
  const status = await run(args, { stdin, stdout, stderr });
  return { status, out: stdout.text, err: stderr.text };
}

/** A stream that keeps what is written to it. */
class Collected extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
