/** What the stand-ins for Facebook, Threads and Instagram share: Lexical in a dialog whose parts are told by words. */
import type { Mount } from '../editors/mounted.ts';
import { type Composing, type Draft, post, type View } from './compose.ts';
import { openDialog } from './dialog.ts';
import { el } from './element.ts';
import { showNotice } from './page.ts';
import { words } from './words.ts';

interface MetaDialog {
  readonly mount: Mount;
  /** The word on the button that sends. */
  readonly send: string;
  /** The label of the box. */
  readonly label: string;
  /** What stands above the first box, and below the last. */
  readonly above?: () => Node;
  readonly below?: () => Node;
  /** Whether a thread can be written. */
  readonly threads?: boolean;
}

/** A button that is none to the browser, with characters of no width in its label. */
export function button(label: string, press: () => void, name = ''): HTMLElement {
  const invisible = `\u200b${label}\u200b`;
  return el(
    'div',
    { role: 'button', tabindex: '0', class: name, 'aria-label': invisible, onclick: press },
    label,
  );
}

/** Opens the dialog. */
export function openMetaDialog(plan: MetaDialog): void {
  openDialog({
    layer: document.body,
    frame: el('div', { role: 'dialog', 'aria-label': words.newPost, class: 'sheet' }),
    mount: labelled(plan.mount, plan.label),
    view: (draft, composing, close) => viewOf(plan, draft, composing, close),
    // Everything these sites ask of their server goes to one address.
    request: (texts) => post('/api/graphql/', { texts }),
    sent: () => showNotice(words.sent, 0),
  });
}

function viewOf(plan: MetaDialog, draft: Draft, composing: Composing, close: () => void): View {
  const send = button(plan.send, composing.send, 'send');
  const places = draft.texts.map(() => el('div'));
  const content = [
    button('✕', close, 'cancel'),
    ...(plan.above ? [plan.above()] : []),
    ...places,
    ...(plan.below ? [plan.below()] : []),
    ...(draft.failed ? [el('p', { role: 'alert' }, words.failed)] : []),
    ...(plan.threads ? [button(words.added, composing.addPost, 'add')] : []),
    send,
  ];
  return { content, places, send };
}

/** The same editor with a label for those who cannot see it. */
function labelled(mount: Mount, label: string, name = 'box'): Mount {
  return (place) => {
    const editor = mount(place);
    editor.element()?.setAttribute('aria-label', label);
    editor.element()?.classList.add(name);
    return editor;
  };
}

/** A post in the feed with its comment box, which is the same editor. */
export function postWithComments(mount: Mount): HTMLElement {
  const place = el('form', {});
  labelled(mount, words.comment, 'comment')(place);
  return el(
    'div',
    { role: 'article', class: 'card' },
    el('p', {}, 'The 17:40 runs late.'),
    button(words.share, () => {}),
    place,
  );
}

/** A box for private messages, which is the same editor. */
export function chat(mount: Mount): HTMLElement {
  const place = el('div', {});
  labelled(mount, words.message, 'message')(place);
  return el('div', { class: 'card' }, place);
}
