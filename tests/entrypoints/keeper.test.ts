import { describe, expect, it } from 'vitest';
import { createKeeper } from '../../entrypoints/background/keeper.ts';

/** Something kept, which takes a while to read and to write. */
function slowItem(start: readonly string[]) {
  let kept = start;
  return {
    get kept() {
      return kept;
    },
    getValue: async () => kept,
    setValue: async (value: readonly string[]) => {
      await Promise.resolve();
      kept = value;
    },
  };
}

describe('the keeper', () => {
  it('loses no change when two are asked for at once', async () => {
    const change = createKeeper();
    const item = slowItem([]);
    await Promise.all([
      change(item, (list) => [...list, 'one']),
      change(item, (list) => [...list, 'two']),
    ]);
    expect(item.kept).toEqual(['one', 'two']);
  });

  it('goes on after a change that failed, and tells its asker', async () => {
    const change = createKeeper();
    const item = slowItem([]);
    const failing = change(item, () => {
      throw new Error('quota');
    });
    const following = change(item, (list) => [...list, 'after']);
    await expect(failing).rejects.toThrow('quota');
    await following;
    expect(item.kept).toEqual(['after']);
  });
});
