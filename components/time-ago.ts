import { languageOf, type Words } from './words.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long before `now` something was, in the words' own language: "12 minutes ago". Times in milliseconds. */
export function timeAgo(words: Words, then: number, now: number): string {
  const passed = Math.max(0, now - then);
  if (passed < minute) return words('justNow');
  const format = new Intl.RelativeTimeFormat(languageOf(words));
  if (passed < hour) return format.format(-Math.floor(passed / minute), 'minute');
  if (passed < day) return format.format(-Math.floor(passed / hour), 'hour');
  return format.format(-Math.floor(passed / day), 'day');
}

/** A day written out in the words' own language: "3 March 2026". `at` in milliseconds. */
export function dayOf(words: Words, at: number): string {
  return new Intl.DateTimeFormat(languageOf(words), { dateStyle: 'long' }).format(at);
}

/** A time of day in the words' own language: "15:40". `at` in milliseconds. */
export function clockTime(words: Words, at: number): string {
  return new Intl.DateTimeFormat(languageOf(words), { timeStyle: 'short' }).format(at);
}
