import { fstatSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** Milliseconds a pipe may stay silent before we take it that nobody writes to it. */
const PATIENCE = 1000;

/**
 * What was piped in; `undefined` at a terminal, or from a pipe that stays silent (a build machine
 * leaves one open that never ends).
 */
export async function pipedText(): Promise<string | undefined> {
  const input = process.stdin;
  if (input.isTTY || !carriesText()) return undefined;
  if (!(await speaks(input))) return undefined;
  const said = (await text(input)).trim();
  return said === '' ? undefined : said;
}

/** Descriptor 0 is standard input. */
function carriesText(): boolean {
  try {
    const kind = fstatSync(0);
    return kind.isFIFO() || kind.isFile() || kind.isSocket();
  } catch {
    return false;
  }
}

function speaks(input: typeof process.stdin): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (answer: boolean) => {
      clearTimeout(timer);
      input.off('readable', onReadable);
      if (!answer) input.unref();
      resolve(answer);
    };
    const onReadable = () => settle(true);
    const timer = setTimeout(() => settle(false), PATIENCE);
    input.once('readable', onReadable);
  });
}
