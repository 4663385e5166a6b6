// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://x.com/home" }
import { beforeEach, describe, expect, it } from 'vitest';
import { x } from '../../../sites/x.ts';
import { found, type XPage, xPage } from './page.ts';

let page: XPage;
beforeEach(() => {
  history.replaceState(null, '', '/home');
  page = xPage();
});

const otherPost =
  '<article data-testid="tweet"><div data-testid="UserAvatar-Container-Other"></div><div data-testid="User-Name"></div></article>';

describe('the account', () => {
  it('is the one pictured beside the box', () => {
    expect(x.facts(page.column).account).toBe('Delegated');
  });
  it('is never that of the post being answered', () => {
    const { dialog } = page.openDialog(['Thanks']);
    dialog.insertAdjacentHTML('afterbegin', otherPost);
    expect(x.facts(dialog).account).toBe('Signed_in');
  });
  it('is the one signed in where the composer shows none', () => {
    found('[data-testid="UserAvatar-Container-Delegated"]').dataset.testid =
      'UserAvatar-Container-unknown';
    expect(x.facts(page.column).account).toBe('Signed_in');
    found('[data-testid="SideNav_AccountSwitcher_Button"]').remove();
    expect(x.facts(page.column).account).toBe('Signed_in');
    found('nav').remove();
    expect(x.facts(page.column)).not.toHaveProperty('account');
  });
});

describe('a reply', () => {
  it('has the post it answers in its dialog', () => {
    const { dialog } = page.openDialog(['Thanks']);
    expect(x.facts(dialog).reply).toBe(false);
    dialog.insertAdjacentHTML('afterbegin', otherPost);
    expect(x.facts(dialog)).toMatchObject({ reply: true, quote: false });
  });
  it('is written inline on a post’s page, but not in a new post’s dialog there', () => {
    expect(x.facts(page.column).reply).toBe(false);
    history.replaceState(null, '', '/Other/status/123');
    expect(x.facts(page.column).reply).toBe(true);
    expect(x.facts(page.openDialog(['New']).dialog).reply).toBe(false);
  });
  it('may say so in the address', () => {
    history.replaceState(null, '', '/compose/post?in_reply_to=123');
    expect(x.facts(page.openDialog(['Thanks']).dialog).reply).toBe(true);
  });
});

describe('a quote', () => {
  it('shows the quoted name outside any article, or says so in the address', () => {
    const { dialog } = page.openDialog(['Look']);
    expect(x.facts(dialog).quote).toBe(false);
    dialog.insertAdjacentHTML('beforeend', '<div data-testid="User-Name"></div>');
    expect(x.facts(dialog)).toMatchObject({ quote: true, reply: false });
    found('[data-testid="User-Name"]', dialog).remove();
    history.replaceState(null, '', '/compose/post?url=https%3A%2F%2Fx.com%2FA%2Fstatus%2F1');
    expect(x.facts(dialog).quote).toBe(true);
  });
});

describe('the rest', () => {
  it('tells a scheduled draft', () => {
    const { dialog } = page.openDialog(['Later']);
    expect(x.facts(dialog).scheduled).toBe(false);
    dialog.insertAdjacentHTML('beforeend', '<div data-testid="scheduledTweetIndicator"></div>');
    expect(x.facts(dialog).scheduled).toBe(true);
  });
  it('gives each post the media that stand behind its box, with whether they are described', () => {
    const { dialog, boxes } = page.openDialog(['One'], ['Two']);
    const shelf = (...groups: string[]) =>
      `<div data-testid="attachments">${groups.map((group) => `<div role="group">${group}</div>`).join('')}</div>`;
    boxes[0]?.insertAdjacentHTML('afterend', shelf('<img>', '<img><span>ALT</span>'));
    boxes[1]?.insertAdjacentHTML(
      'afterend',
      shelf('<img><b>GIF</b>', '<img><b>GIFALT</b>', '<video></video>'),
    );
    expect(x.facts(dialog).media).toEqual([
      [
        { kind: 'image', described: false },
        { kind: 'image', described: true },
      ],
      [
        { kind: 'gif', described: false },
        { kind: 'gif', described: true },
        { kind: 'video', described: false },
      ],
    ]);
  });
});
