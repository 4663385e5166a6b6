import { installPageApi } from '../page-api.ts';
import { el } from './element.ts';
import { direction, locale, theme } from './settings.ts';
import './shell.css';

declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
    };
  }
}

const backgrounds = {
  light: 'rgb(255, 255, 255)',
  dim: 'rgb(21, 32, 43)',
  dark: 'rgb(0, 0, 0)',
};

/** Begins a stand-in: theme, language and direction as asked, errors noted, single letters taken for shortcuts. */
export function beginPage(): void {
  installPageApi();
  // Editors write markup; a site with Trusted Types lets theirs pass by a default of its own.
  window.trustedTypes?.createPolicy('default', { createHTML: (html) => html });
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  document.documentElement.dataset.theme = theme;
  document.documentElement.style.backgroundColor = backgrounds[theme];
  document.addEventListener('keydown', noteShortcut);
}

function noteShortcut(event: KeyboardEvent): void {
  const [target] = event.composedPath();
  const writing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'));
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1 || writing) return;
  window.__shortcuts.push(event.key);
}

/** Milliseconds a notice stays. */
const noticeTime = 4000;

/** Shows a notice after a while, in milliseconds, and takes it away again. */
export function showNotice(text: string, after: number): void {
  setTimeout(() => {
    const notice = document.body.appendChild(el('div', { class: 'notice', role: 'alert' }, text));
    setTimeout(() => notice.remove(), noticeTime);
  }, after);
}
