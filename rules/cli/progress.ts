/** A bar on the terminal while many drafts are read; nothing anywhere else. */
import type { Out } from './io.ts';

const WIDTH = 30;
/** How often it is drawn at most, in milliseconds. */
const EVERY = 100;
const CLEAR = '\r\u001b[K';

export interface Progress {
  /** Bytes that have come. */
  read(bytes: number): void;
  /** A draft is done. */
  draft(): void;
  /** Takes the bar away, before something else is written and at the end. */
  clear(): void;
}

/** A bar on `out` towards a number of bytes; without a number, a count of drafts. */
export function progressOn(out: Out, total: number | undefined, now: () => number): Progress {
  if (out.isTTY !== true) return { read() {}, draft() {}, clear() {} };
  let [bytes, drafts, shown, drawn] = [0, 0, false, now()];
  return {
    read(more) {
      bytes += more;
    },
    draft() {
      drafts += 1;
      if (now() - drawn < EVERY) return;
      drawn = now();
      shown = true;
      out.write(`${CLEAR}${bar(bytes, total)}${drafts.toLocaleString('en-GB')} drafts`);
    },
    clear() {
      if (shown) out.write(CLEAR);
      shown = false;
    },
  };
}

function bar(bytes: number, total: number | undefined): string {
  if (total === undefined || total === 0) return '';
  const part = Math.min(bytes / total, 1);
  const full = Math.round(part * WIDTH);
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${Math.floor(part * 100)} %  `;
}
