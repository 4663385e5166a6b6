import type { Life } from '../../sites/life.ts';

/**
 * Escape closes what of ours is open, and only that: the page, which would close its composer,
 * does not hear of it. Focus is in the composer, so the key is caught on its way down.
 */
export function catchEscape(isOpen: () => boolean, close: () => void, life: Life): void {
  let held = false;
  const keep = (event: KeyboardEvent) => {
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  const options = { capture: true, signal: life.signal };
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (held) return keep(event);
      if (!isOpen()) return;
      held = true;
      keep(event);
      close();
    },
    options,
  );
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Escape' || !held) return;
      held = false;
      keep(event);
    },
    options,
  );
}
