/** Which boxes an input method is composing in: their text and nodes are then not ours to read or write. */
import type { Life } from '../life.ts';

const composing = new WeakSet<EventTarget>();

/** Keeps note of compositions on the page, and tells when one is over. */
export function watchCompositions(life: Life, over: () => void): void {
  const { signal } = life;
  const options = { capture: true, signal };
  window.addEventListener('compositionstart', (event) => mark(event, true), options);
  window.addEventListener(
    'compositionend',
    (event) => {
      mark(event, false);
      over();
    },
    options,
  );
}

function mark(event: Event, on: boolean): void {
  for (const target of event.composedPath()) {
    if (on) composing.add(target);
    else composing.delete(target);
  }
}

/** Whether an input method is composing in this box. */
export function isComposing(box: HTMLElement): boolean {
  return composing.has(box);
}
