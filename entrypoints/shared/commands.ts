import { commands, commandWords } from '../../components/command-words.ts';
import type { Command } from '../../components/shapes.ts';

/**
 * The keys commands come with. Chromium lets an extension suggest four, and (156) quietly drops Alt+Shift with A, B, C, N,
 * P, R, W, X or Z; Firefox (153) gives the letters of its menus, F among them, to those. The writer may set more.
 */
const suggested: Readonly<Partial<Record<Command, string>>> = {
  'next-nudge': 'Alt+Shift+J',
  'take-fix': 'Alt+Shift+U',
  'not-this-time': 'Alt+Shift+D',
  'toggle-list': 'Alt+Shift+L',
};

/** The manifest's `commands`: what the writer can do by keys wherever the focus is. */
export function manifestCommands() {
  return Object.fromEntries(
    commands.map((name) => {
      const keys = suggested[name];
      const description = `__MSG_${commandWords[name]}__`;
      return [name, { description, ...(keys && { suggested_key: { default: keys } }) }];
    }),
  );
}
