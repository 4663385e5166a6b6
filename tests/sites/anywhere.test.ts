// @vitest-environment happy-dom
// @vitest-environment-options { "url": "https://newsroom.example/new" }
import { afterEach, describe, expect, it } from 'vitest';
import { anywhere } from '../../sites/anywhere.ts';
import { isPrivateHost } from '../../sites/private-hosts.ts';
import { found, pathOf } from './x/page.ts';

const boxIn = (html: string) => {
  document.body.innerHTML = html;
  return anywhere.boxAt(pathOf(found('#it')));
};

afterEach(() => history.replaceState(null, '', '/new'));

describe('boxes anywhere', () => {
  it.each([
    ['a text area', '<textarea id="it"></textarea>'],
    ['an element that can be edited', '<div id="it" contenteditable="true"></div>'],
    ['plain text only', '<div id="it" contenteditable="plaintext-only"></div>'],
  ])('are read: %s', (_, html) => {
    expect(boxIn(html)).toBe(found('#it'));
  });
  it('are the outermost that can be edited', () => {
    const html =
      '<div class="outer" contenteditable="true"><b id="it" contenteditable="true"></b></div>';
    expect(boxIn(html)).toBe(found('.outer'));
  });
  it.each([
    ['one line', '<input id="it">'],
    ['one line, by its rows', '<textarea id="it" rows="1"></textarea>'],
    ['one line, as it says', '<div id="it" contenteditable="true" aria-multiline="false"></div>'],
    ['a field that cannot be written in', '<textarea id="it" readonly></textarea>'],
    ['a search', '<div role="search"><textarea id="it"></textarea></div>'],
    ['a private message', '<textarea id="it" placeholder="Write a message"></textarea>'],
    ['a reply', '<div id="it" contenteditable="true" aria-label="Reply to Ana"></div>'],
  ])('are never %s', (_, html) => {
    expect(boxIn(html)).toBeUndefined();
  });
  it.each(['/inbox', '/latest/inbox/all', '/messages/42'])('are never read at %s', (path) => {
    history.replaceState(null, '', path);
    expect(boxIn('<textarea id="it"></textarea>')).toBeUndefined();
  });
});

describe('hosts of private messages', () => {
  it('are known', () => {
    expect(isPrivateHost('web.whatsapp.com')).toBe(true);
    expect(isPrivateHost('newsroom.example')).toBe(false);
  });
});
