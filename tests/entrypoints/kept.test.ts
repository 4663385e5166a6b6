import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openKept } from '../../entrypoints/coach.content/kept.ts';
import { noSettings, settingsItem } from '../../store/settings.ts';
import { handLife } from '../sites/hand-life.ts';

vi.mock('virtual:house-packs', () => ({ default: [] }));

beforeEach(() => fakeBrowser.reset());

const setPolicy = (beforePosting: boolean) => fakeBrowser.storage.managed.set({ beforePosting });

test('posts are held back as the writer says, and at once as an admin does', async () => {
  const kept = await openKept('x', handLife(), () => {});
  expect(kept.holdsPosts()).toBe(false);
  await settingsItem.setValue({ ...noSettings, beforePosting: true });
  await vi.waitFor(() => expect(kept.holdsPosts()).toBe(true));
  await setPolicy(false);
  await vi.waitFor(() => expect(kept.holdsPosts()).toBe(false));
  await fakeBrowser.storage.managed.clear();
  await vi.waitFor(() => expect(kept.holdsPosts()).toBe(true));
});

test('what an admin had set before the page was opened holds from the start', async () => {
  await setPolicy(true);
  const life = handLife();
  const kept = await openKept('x', life, () => {});
  expect(kept.holdsPosts()).toBe(true);
});
