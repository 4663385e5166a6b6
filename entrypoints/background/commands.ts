import browser from 'webextension-polyfill';
import { isCommand } from '../../components/command-words.ts';
import type { Keys } from '../../components/shapes.ts';
import { obeyIn } from '../shared/messages.ts';

/** Passes on to the coach in the active tab what the writer asks for by keys. */
export function forwardCommands(): void {
  browser.commands.onCommand.addListener(async (name, tab) => {
    const id = tab?.id ?? (await activeTab());
    if (id !== undefined && isCommand(name)) await obeyIn(id, name);
  });
}

async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** The keys the browser has for our commands now: the writer may have changed or removed them. */
export async function keysOfCommands(): Promise<Keys> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(
    commands.flatMap(({ name = '', shortcut = '' }) =>
      isCommand(name) && shortcut !== '' ? [[name, shortcut]] : [],
    ),
  );
}
