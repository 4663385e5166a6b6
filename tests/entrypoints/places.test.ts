// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pillPlaces } from '../../entrypoints/coach.content/pill-place.ts';
import { cardPlace, listPlace } from '../../entrypoints/coach.content/places.ts';

const viewport = { width: 1280, height: 900 };
const line = (top: number, left = 300, width = 60) => ({
  left,
  top,
  right: left + width,
  bottom: top + 24,
});

describe('the card', () => {
  it('hangs from the phrase', () => {
    expect(cardPlace(line(100), undefined, viewport)).toMatchObject({ x: 300, side: 'below' });
    expect(cardPlace(line(100), undefined, viewport).y).toBeGreaterThanOrEqual(124);
  });

  it('makes room for a caret it would cover', () => {
    const caret = line(172, 420, 1);
    expect(cardPlace(line(100), caret, viewport).y).toBeGreaterThanOrEqual(caret.bottom);
  });

  it('takes no notice of a caret out of its way', () => {
    const beside = line(172, 900, 1);
    expect(cardPlace(line(100), beside, viewport)).toEqual(
      cardPlace(line(100), undefined, viewport),
    );
  });
});

describe('the list', () => {
  it('opens next to the pill, without covering it', () => {
    const [pill] = pillPlaces({ left: 344, top: 77, right: 858, bottom: 101 });
    const list = listPlace(pill);
    expect(list.side === 'below' ? list.y >= pill.y + 28 : list.y <= pill.y).toBe(true);
  });
});
