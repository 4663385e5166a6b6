import { tiptap } from '../editors/tiptap.ts';
import { type Composing, type Draft, post, type View } from '../shell/compose.ts';
import { openDialog } from '../shell/dialog.ts';
import { el, icon } from '../shell/element.ts';
import { beginPage, showNotice } from '../shell/page.ts';
import { account } from '../shell/settings.ts';
import { words } from '../shell/words.ts';
import { home } from './home.ts';

/** Milliseconds between the composer's going and the notice that the post was sent. */
const noticeAfter = 500;

const avatar = () => el('div', { class: 'avatar', 'data-testid': 'userAvatarImage' });

/** Opens the composer; in reply to a post, or quoting one, which then shows with its author. */
function write(about?: 'reply' | 'quote'): void {
  openDialog({
    layer: document.body,
    frame: el('div', { role: 'dialog', 'aria-modal': 'true', class: 'sheet' }),
    mount: tiptap,
    view: (draft, composing, close) => viewOf(draft, composing, close, about),
    request: (texts) =>
      post(`https://${home}/xrpc/com.atproto.repo.applyWrites`, { writes: texts, about }),
    sent: () => showNotice(words.sent, noticeAfter),
  });
}

function viewOf(draft: Draft, composing: Composing, close: () => void, about?: string): View {
  const other = () => el('div', { class: 'row' }, avatar(), el('p', {}, 'The 17:40 runs late.'));
  const send = el(
    'button',
    { type: 'button', 'data-testid': 'composerPublishBtn', onclick: composing.send },
    words.post,
  );
  const places = draft.texts.map(() => el('div'));
  const content = el(
    'div',
    { 'data-testid': 'composePostView' },
    el(
      'div',
      { class: 'bar' },
      el('button', { type: 'button', class: 'cancel', onclick: close }, words.cancel),
      draft.sending ? '…' : send,
    ),
    draft.failed ? el('p', { role: 'alert' }, words.failed) : '',
    about === 'reply' ? other() : '',
    ...places.map((place) => el('div', { class: 'row' }, avatar(), place)),
    gallery(draft),
    about === 'quote' ? other() : '',
    el('button', { type: 'button', class: 'add', onclick: composing.addPost }, words.added),
  );
  return { content: [content], places, ...(!draft.sending && { send }) };
}

function gallery({ media }: Draft): Node | string {
  if (media.length === 0) return '';
  const pictures = media.map(({ alt }) =>
    el(
      'div',
      {},
      el(
        'button',
        { type: 'button', 'data-testid': 'altTextButton' },
        icon(alt ? 'check' : 'plus'),
        'ALT',
      ),
    ),
  );
  return el('div', { 'data-testid': 'selectedPhotosView' }, ...pictures);
}

beginPage();
const button = (name: string, text: string, onclick: () => void) =>
  el('button', { type: 'button', class: name, onclick }, text);
document.body.append(
  el(
    'nav',
    {},
    el('a', { href: '/' }, '⌂'),
    el('a', { href: '/messages' }, words.message),
    el('a', { href: `/profile/${account.toLowerCase()}.bsky.social` }, account),
    el('input', { class: 'search', type: 'search', placeholder: words.search }),
  ),
  el(
    'main',
    {},
    button('compose', words.newPost, () => write()),
    button('reply', 'Reply', () => write('reply')),
    button('quote', 'Quote', () => write('quote')),
    el('div', { class: 'card' }, el('textarea', { class: 'message', placeholder: words.message })),
  ),
);
window.__page.ready = true;
