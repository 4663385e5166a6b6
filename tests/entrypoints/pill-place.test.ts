import { describe, expect, it } from 'vitest';
import type { Box } from '../../components/in-page/place.ts';
import {
  choosePillPlace,
  draggedPill,
  pillPlaces,
} from '../../entrypoints/coach.content/pill-place.ts';

const box = { left: 344, top: 77, right: 858, bottom: 101 };
const narrow = { left: 16, top: 50, right: 360, bottom: 90 };
const covers = (some: Box, other: Box) =>
  some.left < other.right &&
  some.right > other.left &&
  some.top < other.bottom &&
  some.bottom > other.top;

describe('the pill', () => {
  it('stays beside the box, under the picture', () => {
    const [place] = pillPlaces(box);
    expect(place.edge).toBe('right');
    expect(place.x).toBeLessThan(box.left);
    expect(place.y).toBeGreaterThan(box.top + 40);
  });

  it('hangs from the box where there is no room beside it', () => {
    expect(pillPlaces(narrow)[0]).toMatchObject({ x: 360, y: 90, side: 'below' });
  });

  it('lies across no edge of a dialog', () => {
    const dialog = { left: 324, top: 20, right: 880, bottom: 400 };
    expect(pillPlaces(box, dialog)[0]).toMatchObject({ x: 858, y: 101, side: 'below' });
    expect(pillPlaces(box, { ...dialog, left: 270 })[0]).toEqual(pillPlaces(box)[0]);
  });

  it('goes under the composer, or along the box, where all else is taken', () => {
    const dialog = { left: 324, top: 20, right: 880, bottom: 180 };
    const places = pillPlaces(box, dialog);
    const taken = (each: Box) => !covers(each, { ...dialog, right: 2000 });
    expect(places[choosePillPlace(places, taken).index]).toMatchObject({ x: 858, y: 184 });
    const page = { left: 0, top: 0, right: 2000, bottom: 200 };
    const low = places[choosePillPlace(places, (each) => !covers(each, page)).index];
    expect(low).toMatchObject({ x: 858, side: 'below' });
    expect(low?.y).toBeGreaterThanOrEqual(page.bottom);
  });

  it('has the first place that is free of buttons, and its words only where they fit too', () => {
    const places = pillPlaces(box);
    expect(choosePillPlace(places, () => true)).toEqual({ index: 0, wide: true });
    const menu = { left: 0, top: 0, right: 280, bottom: 900 };
    expect(choosePillPlace(places, (each) => !covers(each, menu))).toEqual({
      index: 0,
      wide: false,
    });
    const send = { left: 290, top: 100, right: 860, bottom: 140 };
    const { index } = choosePillPlace(places, (each) => !covers(each, send));
    expect(places[index]).toMatchObject({ side: 'above', x: 858 });
    expect(choosePillPlace(places, () => false)).toEqual({ index: 0, wide: false });
  });

  it('goes where it is dragged, but not out of the window', () => {
    const window = { width: 1280, height: 900 };
    const [place] = pillPlaces(box);
    const by = (x: number, y: number) => draggedPill(place, { x, y }, window);
    expect(by(30, 40)).toEqual({ ...place, x: place.x + 30, y: place.y + 40 });
    expect(by(5000, 0).x).toBeLessThanOrEqual(window.width);
    expect(by(0, 5000).y).toBeLessThanOrEqual(window.height - 24);
    expect(by(-5000, -5000)).toMatchObject({ x: 8 + 56, y: 8 });
  });
});
