import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { holdsPosts, type Managed, readManaged, watchManaged } from '../../store/managed.ts';
import { noSettings } from '../../store/settings.ts';

const set = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('what an admin has set', () => {
  it.each([true, false])('is read: %s', async (beforePosting) => {
    await set({ beforePosting });
    expect(await readManaged()).toEqual({ beforePosting });
  });

  it('is nothing where no policy names it, or names only what we do not know', async () => {
    expect(await readManaged()).toEqual({});
    await set({ somethingElse: true });
    expect(await readManaged()).toEqual({});
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is nothing, and no complaint, where the browser rejects', async () => {
    const get = vi.spyOn(browser.storage.managed, 'get');
    get.mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readManaged()).toEqual({});
    expect(get).toHaveBeenCalledOnce();
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is nothing where the extension, and its storage, is gone', async () => {
    vi.spyOn(browser, 'storage', 'get').mockImplementation(() => {
      throw new TypeError('storage is gone');
    });
    expect(await readManaged()).toEqual({});
  });

  it.each(['true', 1, ['x'], {}])(
    'of a wrong type is left out, with one line: %j',
    async (wrong) => {
      await set({ beforePosting: wrong });
      expect(await readManaged()).toEqual({});
      expect(console.warn).toHaveBeenCalledExactlyOnceWith(
        expect.stringMatching(/beforePosting should be true or false/u),
      );
    },
  );
});

describe('following what an admin sets', () => {
  it('tells of each change, until it is stopped', async () => {
    const heard: Managed[] = [];
    const stop = watchManaged((managed) => heard.push(managed));
    await set({ beforePosting: true });
    await vi.waitFor(() => expect(heard).toEqual([{ beforePosting: true }]));
    await fakeBrowser.storage.managed.remove('beforePosting');
    await vi.waitFor(() => expect(heard).toEqual([{ beforePosting: true }, {}]));
    const get = vi.spyOn(browser.storage.managed, 'get');
    await fakeBrowser.storage.local.set({ beforePosting: true });
    stop();
    await set({ beforePosting: false });
    expect(get).not.toHaveBeenCalled();
  });
});

describe('a post is held back', () => {
  const writers = [undefined, true, false] as const;
  it.each(writers)('as the writer says where no admin has set it: %s', (writer) => {
    const settings = { ...noSettings, ...(writer !== undefined && { beforePosting: writer }) };
    expect(holdsPosts({}, settings)).toBe(writer === true);
  });
  it.each(writers)('as the admin says, whatever the writer does: %s', (writer) => {
    const settings = { ...noSettings, ...(writer !== undefined && { beforePosting: writer }) };
    expect(holdsPosts({ beforePosting: true }, settings)).toBe(true);
    expect(holdsPosts({ beforePosting: false }, settings)).toBe(false);
  });
});
