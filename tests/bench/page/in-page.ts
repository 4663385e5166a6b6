/** What measures from within a page, the same in every browser. Travels as text. */

export interface Bench {
  /** Notes from now on every stretch longer than `over` milliseconds in which nothing else could run. */
  watchHolds(over: number): void;
  /** The stretches noted, in milliseconds since the epoch; none is noted any more. */
  holds(): readonly Stretch[];
  /** Looks from now on, frame by frame, whether `there` holds. */
  await(type: string, there: () => boolean): void;
  /** Milliseconds from the last event of the awaited type until it held and that frame was drawn. */
  awaited(): Promise<number>;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

declare global {
  interface Window {
    __bench: Bench;
  }
}

/** Sets up `window.__bench`. */
export function installBench(): void {
  const last = new Map<string, number>();
  for (const type of ['keydown', 'pointerdown', 'focusin', 'click']) {
    addEventListener(type, (event) => last.set(type, event.timeStamp), true);
  }
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  /** Calls back as soon as the thread is free: a task behind all that are waiting now. */
  const whenFree = (then: () => void) => {
    waiting.push(then);
    channel.port2.postMessage(0);
  };
  /** What has not come after so many milliseconds will not. */
  const patience = 15_000;

  const noted: Stretch[] = [];
  let watching = false;
  let awaited = Promise.resolve(0);

  window.__bench = {
    watchHolds(over) {
      let before = performance.now();
      watching = true;
      const look = () => {
        const now = performance.now();
        const { timeOrigin } = performance;
        if (now - before > over) noted.push({ from: timeOrigin + before, to: timeOrigin + now });
        before = now;
        if (watching) whenFree(look);
      };
      look();
    },
    holds() {
      watching = false;
      return noted.splice(0);
    },
    await(type, there) {
      awaited = new Promise((resolve, reject) => {
        const begun = performance.now();
        const look = () => {
          const now = performance.now();
          if (there()) whenFree(() => resolve(performance.now() - (last.get(type) ?? 0)));
          else if (now - begun > patience) reject(new Error(`nothing came of ${type}`));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      });
    },
    awaited: () => awaited,
  };
}
