// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { x, xFinder } from '../../../sites/x.ts';
import { found, pathOf, type XPage, xPage } from './page.ts';

let page: XPage;
beforeEach(() => {
  page = xPage();
});

describe('the site', () => {
  it.each(['x.com', 'twitter.com', 'mobile.x.com', 'mobile.twitter.com', 'pro.x.com'])(
    'holds for %s',
    (host) => {
      expect(x.hosts).toContain(host);
    },
  );
});

describe('boxes', () => {
  it('are found from within', () => {
    expect(xFinder.boxAt(pathOf(found('[data-block]', page.home)))).toBe(page.home);
  });
  it.each([
    'SearchBox_Search_Input',
    'dm-composer-textarea',
    'dmComposerTextInput',
    'tweetTextarea_0RichTextInputContainer',
    'tweetTextarea_0_label',
  ])('are never %s', (id) => {
    expect(xFinder.boxAt(pathOf(found(`[data-testid="${id}"]`)))).toBeUndefined();
  });
  it('are never the assistant’s', () => {
    expect(xFinder.boxAt(pathOf(found('[data-testid="GrokDrawer"] textarea')))).toBeUndefined();
  });
  it('are never one that cannot be edited', () => {
    page.home.setAttribute('contenteditable', 'false');
    expect(xFinder.boxAt(pathOf(page.home))).toBeUndefined();
  });
  it('may be the textarea of the mobile site', () => {
    document.body.innerHTML = '<div data-testid="tweetTextarea_0"><textarea></textarea></div>';
    const box = found('textarea');
    expect(xFinder.boxAt(pathOf(box))).toBe(box);
    expect(x.editorOf(box).id).toBe('textarea');
  });
});

describe('composers', () => {
  it('are the dialog with all its posts in order, or the column with its one', () => {
    const { dialog, boxes } = page.openDialog(['One'], ['Two'], ['Three']);
    expect(x.composerOf(boxes[1] ?? page.home)).toBe(dialog);
    expect(x.boxesOf(dialog)).toEqual(boxes);
    expect(x.composerOf(page.home)).toBe(page.column);
    expect(x.boxesOf(page.column)).toEqual([page.home]);
  });
  it('know only the boxes that are on the page now', () => {
    const { dialog, boxes } = page.openDialog(['One'], ['Two']);
    boxes[0]?.remove();
    expect(x.boxesOf(dialog)).toEqual(boxes.slice(1));
  });
  it('are watched whole in a dialog, and down to the send button in a column', () => {
    const { dialog, boxes } = page.openDialog(['One']);
    expect(x.regionOf(boxes[0] ?? page.home)).toBe(dialog);
    expect(x.regionOf(page.home)).toBe(found('.body'));
  });
  it('are watched around the box alone while an inline one has no send button yet', () => {
    found('[data-testid="toolBar"]').remove();
    expect(x.regionOf(page.home)).toBe(page.home.parentElement);
  });
});

describe('the theme', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(21, 32, 43)', 'dim'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(5, 5, 5)', 'dark'],
    ['', 'light'],
  ])('of a page on %s is %s', (colour, theme) => {
    document.body.style.backgroundColor = colour;
    expect(x.theme()).toBe(theme);
  });
});
