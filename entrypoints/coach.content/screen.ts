import { h, render } from 'preact';
import { InPage } from '../../components/in-page/InPage.tsx';
import styles from '../../components/in-page/in-page.css?inline';
import type { InPageEvents, InPageState } from '../../components/shapes.ts';
import { WordsProvider } from '../../components/words.ts';
import { atEnd, type Life } from '../../sites/life.ts';
import { presence } from '../shared/presence.ts';
import { words } from '../shared/words.ts';

/** Our only node on the page: the host of a closed shadow root, beside the body, in the top layer. */
export interface Screen {
  /** Without events, what is shown only tells. */
  show(state: InPageState, events?: InPageEvents): void;
  /** An element over the page and under the rest of ours, for marks that have to be drawn. */
  layer(): HTMLElement;
  clear(): void;
  /** Whether an event came from our own UI. */
  owns(event: Event): boolean;
  /** Whether an element of the page is our host. */
  isHost(element: Element): boolean;
  /** Whether something of ours by this selector is shown. */
  shows(selector: string): boolean;
}

/** The host takes no room and no clicks; what it holds is placed by itself. */
const hostStyle = {
  all: 'initial',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  visibility: presence?.visibility ?? 'visible',
} as const;

/** By which a coach finds the host of one before it that was ended without a chance to clean up. */
const hostMark = 'data-tw';

export function openScreen(life: Life): Screen {
  const host = document.createElement('div');
  for (const [property, value] of Object.entries(hostStyle)) {
    host.style.setProperty(property, value, 'important');
  }
  host.popover = 'manual';
  host.setAttribute(hostMark, '');
  for (const left of document.querySelectorAll(`html > [${hostMark}]`)) left.remove();
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];

  const layer = document.createElement('div');
  const view = document.createElement('div');
  root.append(layer, view);

  const open = () => {
    // A page that rebuilds itself may take the host with it.
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  };
  const clear = () => {
    render(null, view);
    host.remove();
  };
  atEnd(life, clear);

  return {
    show(state, events) {
      open();
      render(h(WordsProvider, { value: words }, h(InPage, { state, events })), view);
    },
    layer() {
      open();
      return layer;
    },
    clear,
    owns: (event) => event.composedPath().includes(host),
    isHost: (element) => element === host,
    shows: (selector) =>
      host.matches(':popover-open') && root.querySelector(selector)?.checkVisibility() === true,
  };
}
