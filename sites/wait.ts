/** Waiting for the page, never longer than a bound and never beyond the end of a life. */
import { atEnd, type Life } from './life.ts';

/** Resolves at the next frame, or after a tenth of a second where the page is hidden and draws none. */
export function nextFrame(life: Life): Promise<void> {
  return new Promise((resolve) => {
    atEnd(life, resolve);
    life.requestAnimationFrame(() => resolve());
    life.setTimeout(resolve, 100);
  });
}

/** Resolves one task from now. */
export function nextTask(life: Life): Promise<void> {
  return new Promise((resolve) => {
    atEnd(life, resolve);
    life.setTimeout(resolve);
  });
}

/** Resolves with whether the event came within `ms` milliseconds. */
export function eventOrTimeout(
  target: EventTarget,
  type: string,
  ms: number,
  life: Life,
): Promise<boolean> {
  return new Promise((resolve) => {
    atEnd(life, () => resolve(false));
    target.addEventListener(type, () => resolve(true), { once: true, signal: life.signal });
    life.setTimeout(() => resolve(false), ms);
  });
}
