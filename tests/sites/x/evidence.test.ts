// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { evidence } from '../../../sites/x/evidence.ts';
import { found, pathOf, type XPage, xPage } from './page.ts';

let page: XPage;
beforeEach(() => {
  page = xPage();
});

describe('the send control', () => {
  it('leads to its composer from anything within it', () => {
    const { dialog } = page.openDialog(['One']);
    expect(evidence.composerSentBy(pathOf(found('[data-testid="tweetButton"]')))).toBe(dialog);
    const label = found('[data-testid="tweetButtonInline"] span');
    expect(evidence.composerSentBy(pathOf(label))).toBe(page.column);
  });
  it('sends nothing while it is disabled in either way', () => {
    const button = found('[data-testid="tweetButtonInline"]');
    expect(evidence.canSend(page.column)).toBe(true);
    button.setAttribute('aria-disabled', 'true');
    expect(evidence.canSend(page.column)).toBe(false);
    expect(evidence.composerSentBy(pathOf(button))).toBeUndefined();
    button.removeAttribute('aria-disabled');
    button.setAttribute('disabled', '');
    expect(evidence.canSend(page.column)).toBe(false);
  });
  it('of a composer is not the one of a dialog above it', () => {
    found('[data-testid="tweetButtonInline"]').setAttribute('disabled', '');
    expect(evidence.canSend(page.openDialog(['One']).dialog)).toBe(true);
    expect(evidence.canSend(page.column)).toBe(false);
  });
  it('is no other button', () => {
    expect(
      evidence.composerSentBy(pathOf(found('[data-testid="SideNav_AccountSwitcher_Button"]'))),
    ).toBeUndefined();
  });
});

describe('requests', () => {
  it.each([
    ['https://x.com/i/api/graphql/a1_B-2/CreateTweet', 'post'],
    ['https://x.com/i/api/graphql/a1_B-2/CreateNoteTweet', 'post'],
    ['https://x.com/i/api/graphql/a1_B-2/CreateTweet?x=1', 'post'],
    ['https://x.com/i/api/graphql/a1_B-2/CreateScheduledTweet', 'scheduled'],
    ['https://x.com/i/api/graphql/a1_B-2/CreateRetweet', undefined],
    ['https://x.com/i/api/graphql/a1_B-2/DeleteTweet', undefined],
    ['https://x.com/i/api/graphql/a1_B-2/constructor', undefined],
    ['https://x.com/i/api/1.1/dm/new2.json', undefined],
  ])('%s would send: %s', (url, what) => {
    expect(evidence.requestAt(url)).toBe(what);
  });
});

describe('a notice', () => {
  const notice = (html: string) => {
    found('#layers').innerHTML = `<div data-testid="toast" role="alert">${html}</div>`;
    const [shown] = evidence.notices();
    if (!shown) throw new Error('the notice was not found');
    return shown;
  };
  it('confirms with a link to a post of the account, however it is capitalised', () => {
    const shown = notice('Sent. <a href="/Dept_Roads/status/42">View</a>');
    expect(evidence.confirms(shown, 'dept_roads')).toBe(true);
    expect(evidence.confirms(shown, 'Someone')).toBe(false);
    expect(evidence.confirms(shown, undefined)).toBe(true);
  });
  it('confirms nothing without such a link', () => {
    expect(evidence.confirms(notice('Something went wrong.'), 'Dept')).toBe(false);
    expect(evidence.confirms(notice('<a href="/i/bookmarks">View</a>'), 'Dept')).toBe(false);
  });
});
