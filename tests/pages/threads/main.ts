import { lexicalPlain } from '../editors/lexical.ts';
import { el } from '../shell/element.ts';
import { button, chat, openMetaDialog } from '../shell/meta.ts';
import { beginPage } from '../shell/page.ts';
import { account } from '../shell/settings.ts';
import { words } from '../shell/words.ts';

const otherPost = () =>
  el('div', { class: 'card' }, el('a', { href: '/@ferry_times/post/Abc' }, 'The 17:40 runs late.'));

/** Opens the composer; in reply to a post, or quoting one, which then shows with a link to itself. */
const write = (about?: 'reply' | 'quote') =>
  openMetaDialog({
    mount: lexicalPlain,
    send: words.post,
    label: words.whatsNew,
    threads: true,
    ...(about === 'reply' && { above: otherPost }),
    ...(about === 'quote' && { below: otherPost }),
  });

beginPage();
document.body.append(
  el(
    'nav',
    {},
    el('a', { href: '/' }, '⌂'),
    el('a', { href: `/@${account}` }, account),
    el('input', { class: 'search', type: 'search', placeholder: words.search }),
  ),
  el(
    'main',
    {},
    // In the feed, what looks like a box and is called one is a button.
    button(words.whatsNew, () => write(), 'compose'),
    button('Reply', () => write('reply'), 'reply'),
    button('Quote', () => write('quote'), 'quote'),
    otherPost(),
    chat(lexicalPlain),
  ),
);
window.__page.ready = true;
