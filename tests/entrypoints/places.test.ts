// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pillPlaces } from '../../entrypoints/coach.content/pill-place.ts';
import { cardPlace, coversPill, listPlace } from '../../entrypoints/coach.content/places.ts';

const viewport = { width: 1280, height: 900 };
const line = (top: number, left = 300, width = 60) => ({
  left,
  top,
  right: left + width,
  bottom: top + 24,
});

describe('the card', () => {
  it('hangs from the phrase', () => {
    expect(cardPlace(line(100), {}, viewport)).toMatchObject({ x: 300, side: 'below' });
    expect(cardPlace(line(100), {}, viewport).y).toBeGreaterThanOrEqual(124);
  });

  it('makes room for a caret it would cover', () => {
    const caret = line(172, 420, 1);
    expect(cardPlace(line(100), { caret }, viewport).y).toBeGreaterThanOrEqual(caret.bottom);
  });

  it('leaves a short text in sight, and stays by its phrase in a long one', () => {
    const text = { left: 300, top: 76, right: 800, bottom: 196 };
    expect(cardPlace(line(100), { text }, viewport).y).toBeGreaterThanOrEqual(text.bottom);
    const long = { ...text, bottom: 700 };
    expect(cardPlace(line(100), { text: long }, viewport)).toEqual(
      cardPlace(line(100), {}, viewport),
    );
  });

  it('stands over a short text where there is no room under it', () => {
    const text = { left: 300, top: 700, right: 800, bottom: 800 };
    const place = cardPlace(line(770), { text }, viewport);
    expect(place).toMatchObject({ side: 'above' });
    expect(place.y).toBeLessThanOrEqual(text.top);
  });

  it('hides the pill it would cover a part of, and no other', () => {
    const card = cardPlace(line(100), {}, viewport);
    const pill = { x: 340, y: 150, side: 'below', edge: 'right' } as const;
    expect(coversPill(card, pill)).toBe(true);
    expect(coversPill(card, { ...pill, x: 290 })).toBe(false);
    expect(coversPill(card, { ...pill, y: 90, side: 'above' })).toBe(false);
  });
});

describe('the list', () => {
  it('opens next to the pill, without covering it', () => {
    const [pill] = pillPlaces({ left: 344, top: 77, right: 858, bottom: 101 });
    const list = listPlace(pill);
    expect(list.side === 'below' ? list.y >= pill.y + 28 : list.y <= pill.y).toBe(true);
  });
});
