/**
 * The stand-in for LinkedIn: the box is Quill 2 in an open shadow root, or with `?layout=older`
 * Quill 1 in the page itself.
 */
import type { Mount } from '../editors/mounted.ts';
import { helpQuillIn, quill1, quill2 } from '../editors/quill.ts';
import { tiptap } from '../editors/tiptap.ts';
import { type Composing, type Draft, post, type View } from '../shell/compose.ts';
import { openDialog } from '../shell/dialog.ts';
import { el } from '../shell/element.ts';
import { beginPage, showNotice } from '../shell/page.ts';
import { askedFor } from '../shell/settings.ts';
import { words } from '../shell/words.ts';

const older = askedFor('layout') === 'older';

/** A shadow root sees nothing of the page's style sheet. */
const style = `
  .shade { position: fixed; inset: 0; background: rgb(0 0 0 / 40%); }
  .sheet { position: fixed; top: 60px; left: calc(50% - 300px); width: 600px; padding: 12px;
    background: var(--back); color: var(--text); border: 1px solid var(--line); }
  .ql-editor { white-space: pre-wrap; outline: none; min-height: 72px; padding: 8px; }
  p { margin: 0; }`;

function newerLayer(): ShadowRoot {
  const outlet = document.getElementById('interop-outlet');
  if (!outlet) throw new Error('the page has lost its outlet');
  if (outlet.shadowRoot) return outlet.shadowRoot;
  const root = outlet.attachShadow({ mode: 'open' });
  helpQuillIn(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets.push(sheet);
  return root;
}

function write(): void {
  openDialog({
    layer: older ? document.body : newerLayer(),
    frame: el('div', {
      role: 'dialog',
      'aria-modal': 'true',
      class: older ? 'share-box-v2__modal sheet' : 'sheet',
    }),
    mount: older ? quill1 : quill2,
    view: viewOf,
    request: (texts) => post('/voyager/api/graphql', { texts }),
    sent: () => showNotice(words.sent, 0),
  });
}

function viewOf(draft: Draft, composing: Composing, close: () => void): View {
  const send = el(
    'button',
    { type: 'button', class: 'share-actions__primary-action', onclick: composing.send },
    el('span', {}, words.post),
  );
  const places = draft.texts.map(() => el('div'));
  const content = [
    el('button', { type: 'button', class: 'cancel', onclick: close }, '✕'),
    ...places,
    ...(draft.failed ? [el('p', { role: 'alert' }, words.failed)] : []),
    send,
  ];
  return { content, places, send };
}

/** Something to write in that is no post. */
function decoy(name: string, mount: Mount, around: Readonly<Record<string, string>>): HTMLElement {
  const place = el('div', around);
  const { element } = mount(place);
  element()?.classList.add(name);
  return el('div', { class: 'card' }, place);
}

beginPage();
document.body.append(
  el('nav', {}, el('input', { class: 'search', type: 'text', placeholder: words.search })),
  el(
    'main',
    {},
    el('button', { type: 'button', class: 'compose', onclick: write }, words.newPost),
    decoy('comment', quill2, { class: 'comments-comment-box' }),
    decoy('newer-comment', tiptap, { class: 'tiptap-comment' }),
    el(
      'div',
      { class: 'msg-form card' },
      el('div', {
        class: 'msg-form__contenteditable message',
        contenteditable: 'true',
        role: 'textbox',
      }),
    ),
  ),
);
window.__page.ready = true;
