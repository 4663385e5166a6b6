import { type Composing, compose, type Draft, post, type View } from '../shell/compose.ts';
import { el, icon } from '../shell/element.ts';
import { beginPage, showNotice } from '../shell/page.ts';
import { account } from '../shell/settings.ts';
import { textBox } from '../shell/text-box.ts';
import { words } from '../shell/words.ts';

/** Who may see a post, by the icon that says so. */
const visibilities = ['globe', 'unlock', 'lock', 'at'] as const;

let visible: (typeof visibilities)[number] = 'globe';
/** An edit is sent to the post's own address. */
let editing = false;

const form = el('form', { class: 'compose-form card' });
form.addEventListener('submit', (event) => event.preventDefault());

/** The form, with the box and all around it. */
function viewOf(draft: Draft, composing: Composing): View {
  const send = el('button', { type: 'submit', onclick: composing.send }, words.post);
  const place = el('div', { class: 'compose-form__scrollable' });
  const content = [
    el(
      'div',
      { class: 'navigation-bar' },
      el('a', { href: `/@${account}`, class: 'account__display-name' }, `@${account}`),
    ),
    ...(editing ? [el('div', { class: 'edit-indicator' }, 'Editing post')] : []),
    el('input', { id: 'cw-spoiler-input', class: 'spoiler-input__input' }),
    place,
    ...(draft.failed ? [el('p', { role: 'alert' }, words.failed)] : []),
    ...draft.media.map(({ alt }) => upload(alt)),
    el('div', { class: 'compose-form__dropdowns' }, visibilityButton(composing)),
    el('div', { class: 'compose-form__submit' }, send),
  ];
  return { content, places: [place], send };
}

function visibilityButton(composing: Composing): HTMLElement {
  const next = () => {
    visible = visibilities[(visibilities.indexOf(visible) + 1) % visibilities.length] ?? 'globe';
    composing.rebuild();
  };
  return el('button', { type: 'button', class: 'dropdown-button', onclick: next }, icon(visible));
}

function upload(alt: string): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: alt ? 'icon-button' : 'icon-button active' },
    'ALT',
  );
  return el(
    'div',
    { class: 'compose-form__upload' },
    el('div', { class: 'compose-form__upload__warning' }, button),
  );
}

beginPage();
document.getElementById('mastodon')?.append(
  el(
    'nav',
    {},
    el('input', { class: 'search search__input', type: 'text', placeholder: words.search }),
  ),
  el(
    'main',
    {},
    form,
    el(
      'button',
      {
        type: 'button',
        class: 'edit',
        onclick: () => {
          editing = true;
          composing.rebuild();
        },
      },
      'Edit',
    ),
    el('div', { class: 'card' }, el('textarea', { class: 'message', placeholder: words.message })),
  ),
);
const composing = compose({
  name: 'home',
  frame: form,
  mount: textBox('autosuggest-textarea__textarea'),
  view: viewOf,
  request: (texts) => post(editing ? '/api/v1/statuses/1' : '/api/v1/statuses', { texts, visible }),
  sent(composing) {
    composing.clear();
    showNotice(words.sent, 0);
  },
});
window.__page.ready = true;
