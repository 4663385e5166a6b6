import type { WxtStorageItem } from 'wxt/utils/storage';

/**
 * Changes kept items one after the other, so that two tabs speaking at once never lose a change.
 */
export function createKeeper() {
  let last: Promise<unknown> = Promise.resolve();

  return function change<T>(
    item: Pick<WxtStorageItem<T, Record<string, unknown>>, 'getValue' | 'setValue'>,
    next: (value: T) => T,
  ): Promise<void> {
    const turn = last.then(async () => item.setValue(next(await item.getValue())));
    // A failed write is its asker's to hear of; it must not stop the ones behind it.
    last = turn.catch(() => undefined);
    return turn;
  };
}

export type Keeper = ReturnType<typeof createKeeper>;
