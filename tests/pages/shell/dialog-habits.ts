/** Habits of real dialogs that hurt anything drawn above them: see each function. */

type Find = () => HTMLElement | null;

/** Pulls focus back into the dialog whenever it lands anywhere else. */
export function trapFocus(dialog: Find): () => void {
  const pullBack = (event: FocusEvent) => {
    const box = dialog();
    if (!box || event.composedPath().includes(box)) return;
    const editable = box.querySelector<HTMLElement>('[contenteditable="true"], textarea');
    (editable ?? box.querySelector('button'))?.focus();
  };
  document.addEventListener('focus', pullBack, true);
  return () => document.removeEventListener('focus', pullBack, true);
}

/** Closes on a click anywhere outside the dialog, and on Escape. */
export function closeOnOutsideClick(dialog: Find, close: () => void): () => void {
  const onClick = (event: MouseEvent) => {
    const box = dialog();
    const [target] = event.composedPath();
    // A target the page has just removed (a re-rendered button) is not outside.
    if (!box || !(target instanceof Node) || !target.isConnected) return;
    if (!event.composedPath().includes(box)) close();
  };
  const onKey = (event: KeyboardEvent) => {
    // Editors may prevent the default of Escape, so that says nothing here.
    if (event.key === 'Escape') close();
  };
  // The click that opened the dialog is still on its way up: begin with the next one.
  const begin = setTimeout(() => document.addEventListener('click', onClick));
  document.addEventListener('keydown', onKey);
  return () => {
    clearTimeout(begin);
    document.removeEventListener('click', onClick);
    document.removeEventListener('keydown', onKey);
  };
}
