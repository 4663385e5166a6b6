// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://social.example/home" }
import { beforeEach, describe, expect, it } from 'vitest';
import { finders, holding } from '../../sites/finders.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

/** The site of a page at this host. */
function siteAt(host: string): string | undefined {
  const page = Object.create(document, { location: { value: new URL(`https://${host}/`) } });
  return holding(finders, page)?.id;
}

describe('the site of a page', () => {
  it.each([
    ['x.com', 'x'],
    ['bsky.app', 'bluesky'],
    ['www.linkedin.com', 'linkedin'],
    ['www.facebook.com', 'facebook'],
    ['www.threads.com', 'threads'],
    ['threads.net', 'threads'],
    ['www.instagram.com', 'instagram'],
  ])('%s is %s', (host, id) => {
    expect(siteAt(host)).toBe(id);
  });
  it.each(['notx.com', 'x.com.example', 'help.x.com', 'business.facebook.com'])(
    '%s is none that is known by name',
    (host) => {
      expect(siteAt(host)).toBe('anywhere');
    },
  );
  it('is Mastodon wherever the page shows both of its marks', () => {
    document.body.innerHTML = '<div id="mastodon"></div>';
    expect(holding(finders, document)?.id).toBe('anywhere');
    document.body.innerHTML += '<script id="initial-state" type="application/json"></script>';
    expect(holding(finders, document)?.id).toBe('mastodon');
    document.body.innerHTML = document.body.innerHTML.replace('"mastodon"', '"mastodon-compose"');
    expect(holding(finders, document)?.id).toBe('mastodon');
  });
  it('is X on X, whatever is drawn there', () => {
    document.body.innerHTML = '<div id="mastodon"></div><script id="initial-state"></script>';
    expect(siteAt('x.com')).toBe('x');
  });
});
