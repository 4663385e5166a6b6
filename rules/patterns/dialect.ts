/**
 * Vale's patterns (Go's dialect, as its rule files use it) in JavaScript's. Text in, text out; what
 * JavaScript cannot do is refused with a reason.
 */
import { type Refusal, type Step, translateEscape, translateSet } from './escapes.ts';

/** A pattern JavaScript takes with the `u` flag, and the flags its head asked for. */
export interface Translated {
  readonly source: string;
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

/** What cannot be translated, at an index of the pattern. */
export interface Untranslatable extends Refusal {
  readonly at: number;
}

const EDGE = String.raw`[\p{L}\p{M}\p{N}_]`;
/** `\b` for letters of every script. */
export const BOUNDARY = `(?:(?<=${EDGE})(?!${EDGE})|(?<!${EDGE})(?=${EDGE}))`;

/** Whether a pattern has letters, perhaps, that JavaScript's `\b` does not know. */
export function goesBeyondAscii(pattern: string): boolean {
  return /[^\u0020-\u007F\s‘’“”–—…£€]/u.test(pattern);
}

/** For each open group, outermost first, the flags set in its middle: they are closed with it. */
type Groups = string[];

/** Translates a pattern; `(?i)` in the middle holds to the end of its group, as in Go. */
export function translate(pattern: string): Translated | Untranslatable {
  const head = /^\(\?([ims]+)\)/.exec(pattern);
  const flags = head?.[1] ?? '';
  const boundary = goesBeyondAscii(pattern) ? BOUNDARY : String.raw`\b`;
  const groups: Groups = [''];
  let source = '';
  for (let index = head?.[0].length ?? 0; index < pattern.length; ) {
    const step = stepAt(pattern, index, groups, boundary);
    if ('reason' in step) return { reason: step.reason, at: index };
    source += step.out;
    index += step.length;
  }
  if (groups.length > 1) return { reason: 'A bracket is never closed.', at: pattern.length };
  source += closing(groups[0] ?? '');
  return { source, ignoreCase: flags.includes('i'), dotAll: flags.includes('s') };
}

function stepAt(pattern: string, index: number, groups: Groups, boundary: string): Step | Refusal {
  const rest = pattern.slice(index, index + 64);
  const character = rest.charAt(0);
  switch (character) {
    case '\\':
      return translateEscape(rest, boundary);
    case '[':
      return translateSet(pattern, index);
    case '(':
      return openGroup(rest, groups);
    case ')': {
      const out = `${closing(groups.pop() ?? '')})`;
      return groups.length === 0 ? { reason: 'This bracket closes nothing.' } : { out, length: 1 };
    }
    case '|': {
      const opened = groups.at(-1) ?? '';
      return { out: `${closing(opened)}|${opened}`, length: 1 };
    }
    case '{':
    case '}':
    case ']': {
      const counted = /^\{\d+(?:,\d*)?\}/.exec(rest)?.[0];
      return { out: counted ?? `\\${character}`, length: counted?.length ?? 1 };
    }
    default:
      return { out: isApostrophe(pattern, index) ? "['’]" : character, length: 1 };
  }
}

function openGroup(rest: string, groups: Groups): Step | Refusal {
  const flags = /^\(\?(-?[ims]+(?:-[ims]+)?)\)/.exec(rest);
  if (flags !== null) {
    const out = `(?${flags[1]}:`;
    groups.push((groups.pop() ?? '') + out);
    return { out, length: flags[0].length };
  }
  const comment = /^\(\?#[^)]*\)/.exec(rest);
  if (comment !== null) return { out: '', length: comment[0].length };
  const named = /^\(\?P<(\w+)>/.exec(rest);
  const known = /^\(\?(?:[:=!]|<[=!]|<\w+>|-?[ims]+(?:-[ims]+)?:)/.exec(rest);
  const written = named?.[0] ?? known?.[0] ?? '(';
  if (rest.startsWith('(?>')) return { reason: 'Atomic groups (?>…) are not known to JavaScript.' };
  if (rest.startsWith('(?') && written === '(') {
    return { reason: `A group cannot begin with ${rest.slice(0, 3)}.` };
  }
  groups.push('');
  return { out: named === null ? written : `(?<${named[1]}>`, length: written.length };
}

/** As many brackets as flags opened in the middle of a group. */
function closing(opened: string): string {
  return ')'.repeat(opened.split('(').length - 1);
}

/** An apostrophe in or at a word also finds the curly one that phones and word processors write. */
function isApostrophe(pattern: string, index: number): boolean {
  return (
    pattern.charAt(index) === "'" &&
    /\p{L}/u.test(pattern.charAt(index - 1) + pattern.charAt(index + 1))
  );
}
