import { describe, expect, it } from 'vitest';
import { storage } from 'wxt/utils/storage';
import {
  isOnAt,
  isPaused,
  noSettings,
  paused,
  readsComments,
  resumed,
  silenced,
  withComments,
  withEntry,
  withFilled,
  withPillMoved,
  withWhatIsNew,
} from '../../store/settings.ts';

describe('comments', () => {
  it('are read along on no site, until one is switched on', () => {
    expect(readsComments(noSettings, 'linkedin')).toBe(false);
    const on = withComments(noSettings, 'linkedin', true);
    expect(readsComments(on, 'linkedin')).toBe(true);
    expect(readsComments(on, 'x')).toBe(false);
    expect(withComments(on, 'linkedin', true)).toEqual(on);
    expect(readsComments(withComments(on, 'linkedin', false), 'linkedin')).toBe(false);
  });
});

describe('settings', () => {
  it('puts an entry in a list once', () => {
    const once = withEntry(noSettings, 'off', 'cadence', true);
    expect(withEntry(once, 'off', 'cadence', true).off).toEqual(['cadence']);
  });

  it('takes an entry out, and leaves the other lists alone', () => {
    const settings = { ...noSettings, off: ['a', 'b'], ignored: ['a'], sitesOff: ['x'] };
    expect(withEntry(settings, 'off', 'a', false)).toEqual({ ...settings, off: ['b'] });
  });

  it('silences what was switched off and what was waved away for good', () => {
    expect(silenced({ ...noSettings, off: ['cadence'], ignored: ['tone/proud'] })).toEqual([
      'cadence',
      'tone/proud',
    ]);
  });

  it('fills in a setting of the packs, and empties it', () => {
    const filled = withFilled(noSettings, 'names', ['CBC']);
    expect(filled.filled).toEqual({ names: ['CBC'] });
    expect(withFilled(filled, 'election', true).filled).toEqual({ names: ['CBC'], election: true });
    expect(withFilled(filled, 'names', undefined)).toEqual(noSettings);
  });

  it('remembers where the pill of a site was dragged to, until it is put back', () => {
    const moved = withPillMoved(noSettings, 'x', { x: 3, y: -4 });
    expect(moved.pillMoved).toEqual({ x: { x: 3, y: -4 } });
    expect(withPillMoved(moved, 'x', undefined).pillMoved).toEqual({});
  });

  it('is on at a site that is not switched off, outside a pause', () => {
    expect(isOnAt(noSettings, 'x', 0)).toBe(true);
    expect(isOnAt({ ...noSettings, sitesOff: ['x'] }, 'x', 0)).toBe(false);
    const hour = paused(noSettings, 1000);
    expect([999, 1000].map((now) => isOnAt(hour, 'x', now))).toEqual([false, true]);
  });

  it('pauses until a time, or until resumed', () => {
    const hour = paused(noSettings, 1000);
    expect([999, 1000].map((now) => isPaused(hour, now))).toEqual([true, false]);
    expect(isPaused(paused(noSettings), Number.MAX_SAFE_INTEGER)).toBe(true);
    expect(isPaused(noSettings, 0)).toBe(false);
    expect(resumed(hour)).toEqual(noSettings);
  });
});

describe('settings kept by an older Parapet', () => {
  it('keep what was chosen, and have the rest as it comes', () => {
    const first = { off: ['cadence'], ignored: ['a/b'], sitesOff: ['x'] };
    expect(withWhatIsNew(first)).toEqual({ ...noSettings, ...first });
    const second = { ...first, strength: 'thorough', region: 'eu' } as const;
    expect(withWhatIsNew(second)).toEqual({ ...noSettings, ...second });
  });

  it('are migrated where they are kept', async () => {
    await storage.setItem('local:older', { off: ['cadence'] });
    await storage.setMeta('local:older', { v: 1 });
    const item = storage.defineItem('local:older', {
      fallback: noSettings,
      version: 2,
      migrations: { 2: withWhatIsNew },
    });
    expect(await item.getValue()).toEqual({ ...noSettings, off: ['cadence'] });
  });
});
