// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://www.linkedin.com/feed/" }
import { beforeEach, describe, expect, it } from 'vitest';
import { linkedin } from '../../sites/linkedin.ts';
import { found, pathOf } from './x/page.ts';

const box = '<div class="ql-editor" contenteditable="true"><p>Hi</p></div>';
const dialog = (inner: string, name = '') =>
  `<div role="dialog" class="${name}">${inner}<button><span>Post</span></button></div>`;

function inShadow(host: string, inner: string): ShadowRoot {
  document.body.innerHTML = `<div id="${host}"></div>`;
  const root = found(`#${host}`).attachShadow({ mode: 'open' });
  root.innerHTML = inner;
  return root;
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('boxes on LinkedIn', () => {
  it('are in the dialog within the open shadow root', () => {
    const root = inShadow('interop-outlet', dialog(box));
    const editable = found('.ql-editor', root);
    expect(linkedin.boxAt(pathOf(found('p', root)))).toBe(editable);
    const composer = linkedin.composerOf(editable);
    expect(linkedin.boxesOf(composer)).toEqual([editable]);
    expect(linkedin.evidence.composerSentBy(pathOf(found('span', root)))).toBe(composer);
  });
  it('are in the page itself in the older layout', () => {
    document.body.innerHTML = dialog(box, 'share-box-v2__modal');
    expect(linkedin.boxAt(pathOf(found('p')))).toBe(found('.ql-editor'));
  });
  it.each([
    ['another shadow root', () => inShadow('other', dialog(box))],
    ['a shadow root, but no dialog', () => inShadow('interop-outlet', box)],
    [
      'messages in the same shadow root',
      () => inShadow('interop-outlet', dialog(`<div class="msg-form">${box}</div>`)),
    ],
  ])('are never in %s', (_, build) => {
    expect(linkedin.boxAt(pathOf(found('.ql-editor', build())))).toBeUndefined();
  });
  it.each([
    ['a message', `<div class="msg-form">${box}</div>`],
    ['a dialog for something else', dialog(box)],
  ])('are never %s', (_, html) => {
    document.body.innerHTML = html;
    expect(linkedin.boxAt(pathOf(found('.ql-editor')))).toBeUndefined();
  });
});

describe('comments on LinkedIn', () => {
  const newer = '<div class="tiptap ProseMirror" contenteditable="true" role="textbox"></div>';

  it.each([
    ['Quill', `<form><div class="comments-comment-box">${box}</div></form>`],
    ['TipTap', `<form><div class="comments-comment-box">${newer}</div></form>`],
    [
      'Quill in a dialog',
      dialog(`<form><div class="comments-comment-box">${box}</div></form>`, 'share-box'),
    ],
  ])('are told from posts, and have a form of their own: %s', (_, html) => {
    document.body.innerHTML = html;
    const editable = found('[contenteditable]');
    expect(linkedin.boxAt(pathOf(editable))).toBe(editable);
    expect(linkedin.isComment?.(editable)).toBe(true);
    const composer = linkedin.composerOf(editable);
    expect(composer).toBe(found('form'));
    expect(linkedin.boxesOf(composer)).toEqual([editable]);
    expect(linkedin.facts(composer)).toMatchObject({ reply: true });
    expect(linkedin.editorOf(editable).fits(editable)).toBe(true);
  });
  it('are never counted as posts, whatever their button says', () => {
    document.body.innerHTML = `<form><div class="comments-comment-box">${newer}</div><button>Post</button></form>`;
    expect(linkedin.evidence.canSend(found('form'))).toBe(false);
    expect(linkedin.evidence.composerSentBy(pathOf(found('button')))).toBeUndefined();
  });
  it.each([
    ['a message', `<div class="msg-form comment">${newer}</div>`],
    ['a field that is no place for comments', `<div>${newer}</div>`],
  ])('are never %s', (_, html) => {
    document.body.innerHTML = html;
    expect(linkedin.boxAt(pathOf(found('[contenteditable]')))).toBeUndefined();
  });
  it('are no posts, nor are posts comments', () => {
    const editable = found('.ql-editor', inShadow('interop-outlet', dialog(box)));
    expect(linkedin.isComment?.(editable)).toBe(false);
  });
});

describe('sending on LinkedIn', () => {
  it('is not what a button does that says something else', () => {
    document.body.innerHTML = dialog(box, 'share-box');
    found('span').textContent = 'Schedule';
    expect(linkedin.evidence.composerSentBy(pathOf(found('span')))).toBeUndefined();
    expect(linkedin.evidence.canSend(found('[role="dialog"]'))).toBe(false);
  });
});
