/** How marks look: told apart by shape as well as colour, and never red. */
import type { Level } from '../../rules/types.ts';
import type { Theme } from '../site.ts';

/** The levels' colours, as in components/tokens.css. Each at least 3:1 against the page's background (WCAG 2.2, 1.4.11). */
const colours: Readonly<Record<'light' | 'dark', Readonly<Record<Level, string>>>> = {
  light: { suggestion: '#4a6a9c', warning: '#96600a', error: '#8a3a86' },
  dark: { suggestion: '#93b3e6', warning: '#e3b25a', error: '#dc9dd8' },
};
const lines: Readonly<Record<Level, string>> = {
  suggestion: 'dotted 2px',
  warning: 'wavy 1.5px',
  error: 'double 2px',
};
const washes = { light: 'rgb(168 91 0 / 0.14)', dark: 'rgb(240 166 58 / 0.24)' };

/** Where spans overlap, the firmer level is drawn on top. */
export const levels: readonly Level[] = ['suggestion', 'warning', 'error'];

/**
 * The style sheet for marks of the three levels and the one pointed at, each under its selector.
 * `shown` is a number in CSS, from 0 to 1: how much of their colours shows.
 */
export function markStyles(
  on: Readonly<Record<Level | 'pointed', string>>,
  theme: Theme,
  shown = '1',
): string {
  const shade = theme === 'light' ? 'light' : 'dark';
  const seen = (colour: string) =>
    shown === '1' ? colour : `color-mix(in srgb, ${colour} calc(100% * ${shown}), transparent)`;
  const line = (level: Level) =>
    `${on[level]} { text-decoration: underline ${lines[level]} ${seen(colours[shade][level])}; text-decoration-skip-ink: none; }`;
  return [
    ...levels.map(line),
    `${on.pointed} { background-color: ${seen(washes[shade])}; }`,
    // Where the user's own few colours rule, lines take the text's and the wash becomes a frame.
    '@media (forced-colors: active) {',
    ...levels.map((level) => `${on[level]} { text-decoration-color: CanvasText; }`),
    `${on.pointed} { background-color: transparent; outline: 2px solid Highlight; }`,
    '}',
  ].join('\n');
}
