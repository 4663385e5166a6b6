import type { Command } from '../../components/shapes.ts';
import type { MessageKey } from '../../components/words.ts';

interface CommandOffer {
  /** What the browser's own page of shortcuts calls it. */
  readonly description: MessageKey;
  /**
   * The keys it comes with. Chromium lets an extension suggest four, and (156) quietly drops Alt+Shift with A, B, C, N,
   * P, R, W, X or Z; Firefox (153) gives the letters of its menus, F among them, to those. The writer may set more.
   */
  readonly keys?: string;
}

/** What the writer can do by keys wherever the focus is, as the manifest offers it to the browser. */
const offers: Readonly<Record<Command, CommandOffer>> = {
  'next-nudge': { description: 'commandNextNudge', keys: 'Alt+Shift+J' },
  'take-fix': { description: 'commandTakeFix', keys: 'Alt+Shift+U' },
  'not-this-time': { description: 'commandNotThisTime', keys: 'Alt+Shift+D' },
  'toggle-list': { description: 'commandToggleList', keys: 'Alt+Shift+L' },
  'previous-nudge': { description: 'commandPreviousNudge' },
  'take-all-fixes': { description: 'commandTakeAllFixes' },
  'never-again': { description: 'commandNeverAgain' },
  'why-this-rule': { description: 'commandWhyThisRule' },
};

export function isCommand(name: string): name is Command {
  return Object.hasOwn(offers, name);
}

/** The manifest's `commands`. */
export function manifestCommands() {
  return Object.fromEntries(
    Object.entries(offers).map(([name, { description, keys }]) => [
      name,
      { description: `__MSG_${description}__`, ...(keys && { suggested_key: { default: keys } }) },
    ]),
  );
}
