import type { Command } from './shapes.ts';
import type { MessageKey } from './words.ts';

/** What each command is called, in the browser's own list of shortcuts and in ours. */
export const commandWords: Readonly<Record<Command, MessageKey>> = {
  'next-nudge': 'commandNextNudge',
  'take-fix': 'commandTakeFix',
  'not-this-time': 'commandNotThisTime',
  'toggle-list': 'commandToggleList',
  'previous-nudge': 'commandPreviousNudge',
  'take-all-fixes': 'commandTakeAllFixes',
  'never-again': 'commandNeverAgain',
  'why-this-rule': 'commandWhyThisRule',
};

/** All commands, those that come with keys first. */
export const commands = Object.keys(commandWords).filter(isCommand);

export function isCommand(name: string): name is Command {
  return Object.hasOwn(commandWords, name);
}
