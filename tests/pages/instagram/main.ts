import { lexicalPlain } from '../editors/lexical.ts';
import { el } from '../shell/element.ts';
import { button, chat, openMetaDialog, postWithComments } from '../shell/meta.ts';
import { beginPage } from '../shell/page.ts';
import { words } from '../shell/words.ts';

/** The steps before the caption: a picture, its crop, its filter. */
function chooseAndWrite(): void {
  const step = el('div', { role: 'dialog', class: 'sheet' });
  const next = () => {
    step.remove();
    openMetaDialog({ mount: lexicalPlain, send: words.share, label: words.caption });
  };
  step.append(el('p', {}, '▣'), button(words.next, next, 'next'));
  document.body.append(step);
}

beginPage();
document.body.append(
  el('nav', {}, el('input', { class: 'search', type: 'search', placeholder: words.search })),
  el(
    'main',
    {},
    button(words.newPost, chooseAndWrite, 'compose'),
    postWithComments(lexicalPlain),
    chat(lexicalPlain),
  ),
);
window.__page.ready = true;
