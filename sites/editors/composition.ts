/** Where an input method is composing: the text and nodes there are then not ours to read or write. */
import { atEnd, type Life } from '../life.ts';

/** The path of the composition under way; there is never more than one on a page. */
let composingIn: readonly EventTarget[] = [];

/**
 * How long after its end a composition still counts, in milliseconds: editors take its text up only
 * then (Draft.js after 20, src/component/handlers/composition/DraftEditorCompositionHandler.js).
 */
const aftermath = 60;

/** Keeps note of compositions on the page, and tells when one is over. */
export function watchCompositions(life: Life, over: () => void): void {
  const begin = (event: Event) => {
    composingIn = event.composedPath();
  };
  const end = () => {
    const ended = composingIn;
    life.setTimeout(() => {
      if (composingIn !== ended) return;
      composingIn = [];
      over();
    }, aftermath);
  };
  const options = { capture: true, signal: life.signal };
  window.addEventListener('compositionstart', begin, options);
  // Parapet may arrive in the middle of one.
  window.addEventListener('compositionupdate', begin, options);
  window.addEventListener('compositionend', end, options);
  atEnd(life, () => {
    composingIn = [];
  });
}

/** Whether an input method is composing in this box. */
export function isComposing(box: HTMLElement): boolean {
  return composingIn.includes(box);
}
