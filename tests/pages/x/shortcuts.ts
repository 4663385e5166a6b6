import { go } from './route.ts';

const isEditable = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/** The real site's single-letter keys. Each one taken is noted in `window.__shortcuts`. */
export function installShortcuts(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.length !== 1 || isEditable(event.target)) return;
    window.__shortcuts.push(event.key);
    if (event.key === 'n') go('/compose/post');
  });
}
