// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { watchComposer } from '../../sites/watch-composer.ts';
import { x } from '../../sites/x.ts';
import { draftBox } from './draft-page.ts';
import { type HandLife, handLife } from './hand-life.ts';
import { found, type XPage, xPage } from './x/page.ts';

let page: XPage;
let life: HandLife;
const on = { changed: vi.fn<() => void>(), gone: vi.fn<() => void>() };

beforeEach(() => {
  page = xPage();
  life = handLife();
  vi.resetAllMocks();
});

/** Lets observers hear of what happened, and a frame pass. */
async function frame() {
  await new Promise((resolve) => setTimeout(resolve));
  life.frame();
}

const type = (box: HTMLElement, text: string) => {
  const leaf = found('[data-text]', box).firstChild;
  if (leaf instanceof Text) leaf.data = text;
};

describe('a change', () => {
  it('is told once a frame, however much changes', async () => {
    watchComposer(x, page.column, life, on);
    type(page.home, 'One');
    type(page.home, 'Two');
    page.home.append(document.createElement('p'));
    expect(on.changed).not.toHaveBeenCalled();
    await frame();
    expect(on.changed).toHaveBeenCalledTimes(1);
    type(page.home, 'Three');
    await frame();
    expect(on.changed).toHaveBeenCalledTimes(2);
  });
  it('elsewhere on the page is not told', async () => {
    watchComposer(x, page.column, life, on);
    found('article').append('more');
    page.column.lastElementChild?.append(document.createElement('p'));
    found('nav').append('more');
    await frame();
    expect(on.changed).not.toHaveBeenCalled();
  });
  it('to a textarea’s text is told', async () => {
    document.body.innerHTML =
      '<main><div data-testid="tweetTextarea_0"><textarea></textarea></div></main>';
    watchComposer(x, found('main'), life, on);
    found('textarea').dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    expect(on.changed).toHaveBeenCalledTimes(1);
  });
  it('made by an input method is told when it has finished', async () => {
    watchComposer(x, page.column, life, on);
    page.home.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    type(page.home, 'か');
    await frame();
    expect(on.changed).not.toHaveBeenCalled();
    page.home.dispatchEvent(new Event('compositionend', { bubbles: true }));
    life.pass(1_000);
    await frame();
    expect(on.changed).toHaveBeenCalledTimes(1);
  });
  it('is not told after the end of the life', async () => {
    watchComposer(x, page.column, life, on);
    life.end();
    type(page.home, 'One');
    await frame();
    expect(on.changed).not.toHaveBeenCalled();
  });
});

describe('boxes', () => {
  it('that are swapped for new ones are followed', async () => {
    const { dialog, boxes } = page.openDialog(['One']);
    watchComposer(x, dialog, life, on);
    boxes[0]?.remove();
    await frame();
    const fresh = draftBox([['One']], dialog);
    await frame();
    on.changed.mockClear();
    type(fresh, 'Two');
    await frame();
    expect(on.changed).toHaveBeenCalledTimes(1);
  });
  it('that come back to a column are found, the posts that pass meanwhile notwithstanding', async () => {
    watchComposer(x, page.column, life, on);
    const inline = found('.inline');
    inline.remove();
    await frame();
    page.column.append(document.createElement('article'));
    await frame();
    page.column.prepend(inline);
    await frame();
    on.changed.mockClear();
    type(page.home, 'Two');
    await frame();
    expect(on.changed).toHaveBeenCalledTimes(1);
  });
  it('of a dialog are looked for no longer than a while, until the writer is back in one', async () => {
    const { dialog, boxes } = page.openDialog(['One']);
    const [box] = boxes;
    watchComposer(x, dialog, life, on);
    box?.remove();
    await frame();
    life.pass(60_000);
    on.changed.mockClear();
    if (box) dialog.prepend(box);
    await frame();
    expect(on.changed).not.toHaveBeenCalled();
    expect(on.gone).not.toHaveBeenCalled();
    box?.dispatchEvent(new Event('focusin', { bubbles: true }));
    await frame();
    if (box) type(box, 'Two');
    await frame();
    expect(on.changed).toHaveBeenCalledTimes(2);
  });
  it('that go with all around them and stay away take the composer along', async () => {
    watchComposer(x, page.column, life, on);
    found('.inline').remove();
    await frame();
    expect(on.gone).not.toHaveBeenCalled();
    life.pass(60_000);
    expect(on.gone).toHaveBeenCalledTimes(1);
    expect(life.due).toBe(0);
  });
});

describe('a composer', () => {
  it.each([
    ['itself', '[role="dialog"]'],
    ['what it is in', '#layers'],
  ])('is gone when %s leaves the page', async (_, selector) => {
    const { dialog } = page.openDialog(['One']);
    watchComposer(x, dialog, life, on);
    found(selector).remove();
    await frame();
    expect(on.gone).toHaveBeenCalledTimes(1);
    expect(on.changed).not.toHaveBeenCalled();
  });
});
