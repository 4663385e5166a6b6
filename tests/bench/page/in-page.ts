/** What measures from within a page, the same in every browser. Travels as text. */

export interface Bench {
  /** Milliseconds the page's thread was taken up in the `ms` from the last key on. */
  afterKey(ms: number): Promise<number>;
  /** Notes every stretch longer than `over` milliseconds in which nothing else could run, until told to stop. */
  watchHolds(over: number): () => readonly number[];
  /** Looks from now on, frame by frame, whether `there` holds. */
  await(type: string, there: () => boolean): void;
  /** Milliseconds from the last event of the awaited type until it held and that frame was drawn. */
  awaited(): Promise<number>;
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
  /** What is less than this between two tasks is the measuring itself. */
  const own = 0.3;
  /** What has not come after so many milliseconds will not. */
  const patience = 15_000;

  let awaited = Promise.resolve(0);

  window.__bench = {
    afterKey: (ms) =>
      new Promise((resolve) => {
        const begun = last.get('keydown') ?? performance.now();
        let before = begun;
        let taken = 0;
        const look = () => {
          const now = performance.now();
          if (now - before > own) taken += now - before;
          before = now;
          if (now - begun < ms) whenFree(look);
          else resolve(taken);
        };
        look();
      }),
    watchHolds(over) {
      const holds: number[] = [];
      let before = performance.now();
      let on = true;
      const look = () => {
        const now = performance.now();
        if (now - before > over) holds.push(now - before);
        before = now;
        if (on) whenFree(look);
      };
      look();
      return () => {
        on = false;
        return holds;
      };
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
