// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://bsky.app/" }
import { beforeEach, describe, expect, it } from 'vitest';
import { bluesky } from '../../sites/bluesky.ts';
import { found, pathOf } from './x/page.ts';

const avatar = '<div data-testid="userAvatarImage"></div>';
const box = '<div class="ProseMirror" contenteditable="true"><p>Hi</p></div>';
const post = `${avatar}${box}`;

/** A page with the composer open, and this in it. */
function open(content: string): HTMLElement {
  document.body.innerHTML = `
    <nav><a href="/search"></a><a href="/profile/team.example.org"></a></nav>
    <div class="ProseMirror" id="elsewhere" contenteditable="true"></div>
    <textarea></textarea>
    <div role="dialog"><div data-testid="composePostView">
      <button data-testid="composerPublishBtn"><i>Post</i></button>${content}
    </div></div>`;
  return found('[role="dialog"]');
}

const facts = (content: string) => bluesky.facts(open(content));

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('boxes on Bluesky', () => {
  it('are the composer’s, one for each post', () => {
    const dialog = open(post + post);
    expect(bluesky.boxesOf(dialog)).toHaveLength(2);
    expect(bluesky.boxAt(pathOf(found('[role="dialog"] p')))).toBe(bluesky.boxesOf(dialog)[0]);
  });
  it.each(['#elsewhere', 'textarea'])('are never %s', (selector) => {
    open(post);
    expect(bluesky.boxAt(pathOf(found(selector)))).toBeUndefined();
  });
});

describe('what Bluesky shows of a draft', () => {
  it('the writer, from the navigation', () => {
    expect(facts(post).account).toBe('team.example.org');
  });
  it.each([
    ['a new post', post, { reply: false, quote: false }],
    ['a thread', post + post, { reply: false, quote: false }],
    ['a reply', avatar + post, { reply: true, quote: false }],
    ['a quote', post + avatar, { reply: false, quote: true }],
    ['a quote in a thread', post + avatar + post, { reply: false, quote: true }],
    ['a reply that quotes', avatar + post + avatar, { reply: true, quote: true }],
  ])('%s', (_, content, expected) => {
    expect(facts(content)).toMatchObject(expected);
  });
  it('each post’s pictures, and which have no description yet', () => {
    const picture = (mark: string) =>
      `<button data-testid="altTextButton"><svg data-icon="${mark}"></svg>ALT</button>`;
    const shelf = `<div data-testid="selectedPhotosView">${picture('plus')}${picture('check')}</div>`;
    expect(facts(post + shelf + post + picture('plus')).media).toEqual([
      [
        { kind: 'image', described: false },
        { kind: 'image', described: true },
      ],
      [{ kind: 'gif', described: false }],
    ]);
  });
});

describe('sending on Bluesky', () => {
  it('begins with the publish button, if that works', () => {
    const dialog = open(post);
    const path = pathOf(found('i'));
    expect(bluesky.evidence.composerSentBy(path)).toBe(dialog);
    found('button').setAttribute('aria-disabled', 'true');
    expect(bluesky.evidence.composerSentBy(path)).toBeUndefined();
    expect(bluesky.evidence.canSend(dialog)).toBe(false);
  });
  it.each([
    ['https://morel.us-east.host.bsky.network/xrpc/com.atproto.repo.applyWrites', 'post'],
    ['https://pds.example.org/xrpc/com.atproto.repo.applyWrites', 'post'],
    ['https://pds.example.org/xrpc/com.atproto.repo.uploadBlob', undefined],
    ['https://example.org/?u=https://a/xrpc/com.atproto.repo.applyWrites', undefined],
  ])('%s would send %s', (url, what) => {
    expect(bluesky.evidence.requestAt?.(url)).toBe(what);
  });
});
