import { describe, expect, test } from 'vitest';
import { placeBeside } from '../../../components/in-page/place.ts';

const viewport = { width: 1000, height: 800 };
const size = { width: 340, height: 260 };
const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 20 });

describe('placeBeside', () => {
  test('hangs below the phrase where it fits', () => {
    expect(placeBeside(at(100, 100), size, viewport)).toEqual({
      x: 100,
      y: 128,
      side: 'below',
      edge: 'left',
      room: 664,
    });
  });

  test('stands above where below is too tight', () => {
    expect(placeBeside(at(100, 600), size, viewport)).toMatchObject({
      y: 592,
      side: 'above',
      room: 584,
    });
  });

  test('fits nowhere: takes the larger side, and says how much room there is', () => {
    const low = { width: 1000, height: 300 };
    expect(placeBeside(at(100, 100), size, low)).toMatchObject({ side: 'below', room: 164 });
    expect(placeBeside(at(100, 180), size, low)).toMatchObject({ side: 'above', room: 164 });
  });

  test.each([
    [at(950, 100), 652],
    [at(-40, 100), 8],
  ])('stays within the window', (anchor, x) => {
    expect(placeBeside(anchor, size, viewport).x).toBe(x);
  });

  test('a window narrower than the card: starts at its left edge', () => {
    expect(placeBeside(at(100, 100), size, { width: 320, height: 800 }).x).toBe(8);
  });

  test('covers the caret as little as the phrase, wherever that is', () => {
    const covers = (box: ReturnType<typeof at>, place: ReturnType<typeof placeBeside>) => {
      const height = Math.min(480, place.room ?? 0);
      const top = place.side === 'below' ? place.y : place.y - height;
      const across = box.left < place.x + size.width && box.right > place.x;
      return across && box.top < top + height && box.bottom > top;
    };
    for (let top = 0; top < 780; top += 13) {
      for (const [left, down] of [
        [100, 40],
        [300, -40],
        [120, 90],
        [160, -300],
        [900, 40],
        [110, 0],
      ] as const) {
        const anchor = at(100, top);
        const caret = { ...at(left, top + down), right: left + 1 };
        const place = placeBeside(anchor, size, viewport, caret);
        expect(covers(anchor, place), `phrase at ${top}, caret ${down} from it`).toBe(false);
        expect(covers(caret, place), `phrase at ${top}, caret ${down} from it`).toBe(false);
        expect(place.room).toBeGreaterThanOrEqual(size.height);
      }
    }
  });

  test('never covers what it points at, wherever that is', () => {
    for (let top = 0; top < 800; top += 7) {
      const anchor = at(100, top);
      const { side, y } = placeBeside(anchor, size, viewport);
      if (side === 'below') expect(y).toBeGreaterThan(anchor.bottom);
      else expect(y).toBeLessThan(anchor.top);
    }
  });
});
