// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://social.example/home" }
import { describe, expect, it } from 'vitest';
import { mastodon } from '../../sites/mastodon.ts';
import { found, pathOf } from './x/page.ts';

interface Form {
  readonly visibility?: string;
  readonly more?: string;
}

/** A page with the form on it; the box's post is public unless said otherwise. */
function show({ visibility = 'icon-globe', more = '' }: Form = {}): HTMLElement {
  document.body.innerHTML = `
    <textarea class="autosuggest-textarea__textarea" id="elsewhere"></textarea>
    <form class="compose-form">
      <div class="navigation-bar"><a href="/@team"></a></div>
      <input id="cw-spoiler-input"><textarea id="other"></textarea>
      <textarea class="autosuggest-textarea__textarea" id="box"></textarea>${more}
      <div class="compose-form__dropdowns"><button class="dropdown-button"><svg class="icon ${visibility}"></svg></button></div>
      <div class="compose-form__submit"><button>Post</button></div>
    </form>`;
  return found('form');
}

describe('boxes on Mastodon', () => {
  it.each(['icon-globe', 'icon-unlock', 'icon-lock'])('are read with %s', (visibility) => {
    const form = show({ visibility });
    expect(mastodon.boxAt(pathOf(found('#box')))).toBe(found('#box'));
    expect(mastodon.boxesOf(form)).toEqual([found('#box')]);
  });
  it('are not read while the post is for specific people, nor where nobody can tell', () => {
    for (const visibility of ['icon-at', 'icon-new', '']) {
      const form = show({ visibility });
      expect(mastodon.boxAt(pathOf(found('#box')))).toBeUndefined();
      expect(mastodon.boxesOf(form)).toEqual([]);
      expect(mastodon.evidence.composerSentBy(pathOf(found('button:last-child')))).toBeUndefined();
    }
  });
  it('are not read when the open menu shows the other choices', () => {
    const choices =
      '<div class="privacy-dropdown__dropdown"><svg class="icon icon-globe"></svg></div>';
    expect(mastodon.boxesOf(show({ visibility: 'icon-at', more: choices }))).toEqual([]);
  });
  it.each(['#elsewhere', '#other', '#cw-spoiler-input'])('are never %s', (selector) => {
    show();
    expect(mastodon.boxAt(pathOf(found(selector)))).toBeUndefined();
  });
});

describe('what Mastodon shows of a draft', () => {
  it('the writer with the server', () => {
    expect(mastodon.facts(show())).toEqual({
      account: 'team@social.example',
      reply: false,
      quote: false,
      scheduled: false,
      edit: false,
      media: [[]],
    });
  });
  it('that it is an edit of a post', () => {
    expect(mastodon.facts(show({ more: '<div class="edit-indicator"></div>' })).edit).toBe(true);
  });
  it('a reply, a quote', () => {
    expect(mastodon.facts(show({ more: '<div class="reply-indicator"></div>' })).reply).toBe(true);
    expect(mastodon.facts(show({ more: '<div class="status__quote"></div>' })).quote).toBe(true);
  });
  it('what is attached, and what has no description yet', () => {
    const upload = (inner: string) => `<div class="compose-form__upload">${inner}</div>`;
    const warning = (name: string) =>
      `<div class="compose-form__upload__warning"><button class="${name}">ALT</button></div>`;
    const sound = '<div class="compose-form__upload__visualizer"></div>';
    const more = [warning('icon-button active'), warning('icon-button'), sound]
      .map(upload)
      .join('');
    expect(mastodon.facts(show({ more })).media).toEqual([
      [
        { kind: 'image', described: false },
        { kind: 'image', described: true },
      ],
    ]);
  });
});

describe('sending on Mastodon', () => {
  it.each([
    ['https://social.example/api/v1/statuses', 'post'],
    ['https://social.example/api/v1/statuses/1', 'edit'],
    ['https://social.example/api/v1/statuses/1/context', undefined],
    ['https://social.example/api/v2/media', undefined],
  ])('%s would send %s', (url, what) => {
    expect(mastodon.evidence.requestAt?.(url)).toBe(what);
  });
});
