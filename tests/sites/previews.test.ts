// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { previewedMedia } from '../../sites/previews.ts';
import { found } from './x/page.ts';

function mediaOf(html: string) {
  document.body.innerHTML = `<div role="dialog">${html}</div>`;
  const boxes = [...document.querySelectorAll<HTMLElement>('[contenteditable]')];
  return previewedMedia(found('[role="dialog"]'), boxes);
}

const box = '<div contenteditable="true"></div>';
const picture = '<img src="blob:https://a.example/1">';

describe('media told by their preview', () => {
  it('are the writer’s own files, wherever they stand about a single box', () => {
    const other = '<img src="https://a.example/someone.jpg">';
    const film = '<video src="blob:https://a.example/2"></video>';
    expect(mediaOf(other + picture + box + film)).toEqual([
      [
        { kind: 'image', described: true },
        { kind: 'video', described: true },
      ],
    ]);
  });
  it('belong to the box before them where there are several', () => {
    expect(mediaOf(box + picture + box).map((media) => media.length)).toEqual([1, 0]);
  });
});
