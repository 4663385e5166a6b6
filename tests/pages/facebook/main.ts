import { lexicalRich } from '../editors/lexical.ts';
import { el } from '../shell/element.ts';
import { button, chat, openMetaDialog, postWithComments } from '../shell/meta.ts';
import { beginPage } from '../shell/page.ts';
import { words } from '../shell/words.ts';

const write = () => openMetaDialog({ mount: lexicalRich, send: words.post, label: words.whatsNew });

/** A post on its own, with its comments, in a dialog as well. */
function showPost(): void {
  document.body.append(
    el(
      'div',
      { role: 'dialog', class: 'sheet shown-post' },
      el(
        'div',
        {},
        el('p', {}, 'The 17:40 runs late.'),
        button(words.share, () => {}),
      ),
      chatIn(),
    ),
  );
}

/** Its comment box stands beside the article, not in it. */
function chatIn(): HTMLElement {
  const comments = postWithComments(lexicalRich);
  comments.removeAttribute('role');
  return comments;
}

beginPage();
document.body.append(
  el('nav', {}, el('input', { class: 'search', type: 'search', placeholder: words.search })),
  el(
    'main',
    {},
    button(words.whatsNew, write, 'compose'),
    button('The 17:40', showPost, 'show-post'),
    postWithComments(lexicalRich),
    chat(lexicalRich),
  ),
);
window.__page.ready = true;
