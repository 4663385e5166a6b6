/** What must not reach the page: its shortcuts, its outside-click closing, its focus traps. */
const ours = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'copy',
  'focusin',
  'focusout',
] as const;

/**
 * Keeps events within `root` from travelling on to the page, and keeps the mouse from moving the focus: the writer's
 * caret stays where it is. Returns the way to undo it.
 */
export function keepInside(root: HTMLElement): () => void {
  const life = new AbortController();
  for (const name of ours) {
    root.addEventListener(name, (event) => event.stopPropagation(), { signal: life.signal });
  }
  root.addEventListener('mousedown', (event) => event.preventDefault(), { signal: life.signal });
  return () => life.abort();
}
