/** Where an input method is composing: the text and nodes there are then not ours to read or write. */
import { atEnd, type Life } from '../life.ts';

/** The path of the composition under way; there is never more than one on a page. */
let composingIn: readonly EventTarget[] = [];

/** Keeps note of compositions on the page, and tells when one is over. */
export function watchCompositions(life: Life, over: () => void): void {
  const options = { capture: true, signal: life.signal };
  const begin = (event: Event) => {
    composingIn = event.composedPath();
  };
  // Parapet may arrive in the middle of one.
  window.addEventListener('compositionstart', begin, options);
  window.addEventListener('compositionupdate', begin, options);
  window.addEventListener(
    'compositionend',
    () => {
      composingIn = [];
      over();
    },
    options,
  );
  atEnd(life, () => {
    composingIn = [];
  });
}

/** Whether an input method is composing in this box. */
export function isComposing(box: HTMLElement): boolean {
  return composingIn.includes(box);
}
