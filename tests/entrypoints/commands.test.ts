import { afterEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { isCommand } from '../../components/command-words.ts';
import { forwardCommands, keysOfCommands } from '../../entrypoints/background/commands.ts';
import { manifestCommands } from '../../entrypoints/shared/commands.ts';

afterEach(() => vi.restoreAllMocks());

const tab = { index: 0, highlighted: true, active: true, pinned: false, incognito: false };

describe('the commands', () => {
  it('come with no more keys than Chromium allows, none twice', () => {
    const suggested = Object.values(manifestCommands()).flatMap(
      ({ suggested_key }) => suggested_key?.default ?? [],
    );
    expect(suggested).not.toEqual([]);
    expect(suggested.length).toBeLessThanOrEqual(4);
    expect(new Set(suggested).size).toBe(suggested.length);
    for (const keys of suggested) expect(keys).toMatch(/^Alt\+Shift\+[D-MOQSTUVY]$/);
  });

  it('are ours by name only', () => {
    expect(isCommand('next-nudge')).toBe(true);
    expect(isCommand('_execute_action')).toBe(false);
    expect(isCommand('toString')).toBe(false);
  });

  it('have the keys the browser gives them, and none where it gives none', async () => {
    vi.spyOn(browser.commands, 'getAll').mockResolvedValue([
      { name: 'next-nudge', shortcut: '⌥⇧N' },
      { name: 'take-fix', shortcut: '' },
      { name: '_execute_action', shortcut: 'Ctrl+B' },
    ]);
    expect(await keysOfCommands()).toEqual({ 'next-nudge': '⌥⇧N' });
  });

  it('go to the tab they were pressed in, or the active one', async () => {
    const listen = vi.spyOn(browser.commands.onCommand, 'addListener').mockReturnValue();
    vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ ...tab, id: 9 }]);
    // Nobody listens in most tabs.
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(new Error('no receiver'));
    forwardCommands();
    const [press] = listen.mock.calls[0] ?? [];
    await press?.('next-nudge', { ...tab, id: 4 });
    await press?.('next-nudge', undefined);
    await press?.('another-extension', undefined);
    const request = { type: 'command', command: 'next-nudge' };
    expect(send.mock.calls).toEqual([
      [4, request],
      [9, request],
    ]);
  });
});
