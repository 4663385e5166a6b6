import { describe, expect, it, vi } from 'vitest';
import { forwardCommands, keysOfCommands } from '../../entrypoints/background/commands.ts';
import { isCommand, manifestCommands } from '../../entrypoints/shared/commands.ts';

const fake = vi.hoisted(() => ({
  commands: { getAll: vi.fn(), onCommand: { addListener: vi.fn() } },
  tabs: { query: vi.fn(), sendMessage: vi.fn() },
}));
vi.mock('webextension-polyfill', () => ({ default: fake }));

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
    fake.commands.getAll.mockResolvedValue([
      { name: 'next-nudge', shortcut: '⌥⇧N' },
      { name: 'take-fix', shortcut: '' },
      { name: '_execute_action', shortcut: 'Ctrl+B' },
    ]);
    expect(await keysOfCommands()).toEqual({ 'next-nudge': '⌥⇧N' });
  });

  it('go to the tab they were pressed in, or the active one', async () => {
    forwardCommands();
    const [press] = fake.commands.onCommand.addListener.mock.calls[0] ?? [];
    fake.tabs.query.mockResolvedValue([{ id: 9 }]);
    // Nobody listens in most tabs.
    fake.tabs.sendMessage.mockRejectedValue(new Error('no receiver'));
    await press('next-nudge', { id: 4 });
    await press('next-nudge');
    await press('another-extension');
    const request = { type: 'command', command: 'next-nudge' };
    expect(fake.tabs.sendMessage.mock.calls).toEqual([
      [4, request],
      [9, request],
    ]);
  });
});
