/** A life whose frames and timers a test lets pass by hand. */
import type { CallOff, Life } from '../../sites/life.ts';

export interface HandLife extends Life {
  /** Runs what waits for the next frame. */
  frame(): void;
  /** Lets this many milliseconds pass. */
  pass(ms: number): void;
  /** How many timers and frames are still to come. */
  readonly due: number;
  end(): void;
}

export function handLife(): HandLife {
  const controller = new AbortController();
  let frames: FrameRequestCallback[] = [];
  let timers: { at: number; handler: () => void }[] = [];
  let now = 0;
  return {
    signal: controller.signal,
    requestAnimationFrame(callback): CallOff {
      frames.push(callback);
      return () => {
        frames = frames.filter((each) => each !== callback);
      };
    },
    setTimeout(handler, timeout = 0): CallOff {
      const timer = { at: now + timeout, handler };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    frame() {
      const due = frames;
      frames = [];
      if (!controller.signal.aborted) for (const callback of due) callback(now);
    },
    pass(ms) {
      now += ms;
      const due = timers.filter((timer) => timer.at <= now);
      timers = timers.filter((timer) => timer.at > now);
      if (!controller.signal.aborted) for (const { handler } of due) handler();
    },
    get due() {
      return frames.length + timers.length;
    },
    end: () => controller.abort(),
  };
}
