import { contentEditable } from '../editors/content-editable.ts';
import { slate } from '../editors/slate.tsx';
import { compose, type View } from '../shell/compose.ts';
import { el } from '../shell/element.ts';
import { beginPage } from '../shell/page.ts';
import { words } from '../shell/words.ts';

/** One place to write in, and nothing else. */
function viewOf(): View {
  const place = el('div');
  return { content: [place], places: [place] };
}

beginPage();
const post = el('div', { class: 'card' });
const plain = el('div', { class: 'card' });
document.body.append(
  el('nav', {}, el('input', { class: 'search', type: 'search', placeholder: words.search })),
  el(
    'main',
    {},
    post,
    plain,
    el('div', { class: 'card' }, el('textarea', { class: 'message', placeholder: words.message })),
    el('textarea', { class: 'one-line', rows: '1' }),
  ),
);
const shared = { view: viewOf, request: async () => true, sent: () => {} };
compose({ ...shared, name: 'home', frame: post, mount: slate });
compose({ ...shared, name: 'plain', frame: plain, mount: contentEditable });
window.__page.ready = true;
