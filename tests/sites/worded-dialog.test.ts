// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.facebook.com/" }
import { afterEach, describe, expect, it } from 'vitest';
import { facebook } from '../../sites/facebook.ts';
import { instagram } from '../../sites/instagram.ts';
import { threads } from '../../sites/threads.ts';
import { found, pathOf } from './x/page.ts';

const box = (label = '') =>
  `<div data-lexical-editor="true" contenteditable="true" role="textbox" aria-label="${label}"><p></p></div>`;
const button = (label: string) => `<div role="button" aria-label="${label}"></div>`;
const dialog = (inner: string, send = 'Post') => `<div role="dialog">${inner}${button(send)}</div>`;

const boxIn = (html: string, site = facebook) => {
  document.body.innerHTML = html;
  return site.boxAt(pathOf(found('[data-lexical-editor] p')));
};

afterEach(() => history.replaceState(null, '', '/'));

describe('boxes told by the word on their send button', () => {
  it.each(['Post', '\u200bPosten\u200b', '投稿する', ' Publier '])('are read: %s', (send) => {
    expect(boxIn(dialog(box(), send))).toBe(found('[data-lexical-editor]'));
  });
  it('are read with Instagram’s word on Instagram only', () => {
    expect(boxIn(dialog(box(), 'Teilen'), instagram)).toBeDefined();
    expect(boxIn(dialog(box(), 'Teilen'), facebook)).toBeUndefined();
    expect(boxIn(dialog(box(), 'Post'), instagram)).toBeUndefined();
  });
  it.each(['What’s on your mind, Research Council?', 'Was machst du gerade, Chatham House?'])(
    'are read whoever is writing: %s',
    (label) => {
      expect(boxIn(dialog(box(label)))).toBeDefined();
    },
  );
  it.each([
    ['outside a dialog', box() + button('Post')],
    ['with a button of another word', dialog(box(), 'Next')],
    ['a comment, by where it stands', dialog(`<div role="article">${box()}</div>`)],
    ['a comment, by its label', dialog(box('Kommentieren als Team'))],
    ['a reply, by its label', dialog(box('返信を追加'))],
    ['a message, by its label', dialog(box('Message'))],
  ])('are never read %s', (_, html) => {
    expect(boxIn(html)).toBeUndefined();
  });
  it.each(['/messages/t/123', '/direct/inbox/', '/latest/inbox'])(
    'are never read at %s',
    (path) => {
      history.replaceState(null, '', path);
      expect(boxIn(dialog(box()))).toBeUndefined();
    },
  );
});

describe('sending', () => {
  it('is the last button that says so, while it works', () => {
    document.body.innerHTML = dialog(`${button('Post')}${box()}`);
    const [menu, send] = document.querySelectorAll('[role="button"]');
    if (!menu || !send) throw new Error('two buttons');
    expect(facebook.evidence.composerSentBy(pathOf(menu))).toBeUndefined();
    expect(facebook.evidence.composerSentBy(pathOf(send))).toBe(found('[role="dialog"]'));
    send.setAttribute('aria-disabled', 'true');
    expect(facebook.evidence.composerSentBy(pathOf(send))).toBeUndefined();
  });
});

describe('what Threads shows of a draft', () => {
  const link = '<a href="/@ferry/post/Abc"></a>';
  const facts = (inner: string, nav = '<nav><a href="/@team.name"></a></nav>') => {
    document.body.innerHTML = nav + dialog(inner);
    return threads.facts(found('[role="dialog"]'));
  };
  it.each([
    ['a new post', box(), { reply: false, quote: false, account: 'team.name' }],
    ['a reply', link + box(), { reply: true, quote: false }],
    ['a quote', box() + link, { reply: false, quote: true }],
  ])('%s', (_, inner, expected) => {
    expect(facts(inner)).toMatchObject(expected);
  });
  it('nobody, where the navigation leads to more than one', () => {
    const two = '<nav><a href="/@team"></a><a href="/@other"></a></nav>';
    expect(facts(box(), two)).not.toHaveProperty('account');
  });
});
