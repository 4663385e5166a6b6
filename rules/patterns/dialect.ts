/**
 * Vale's patterns (Go's dialect, as its rule files use it) in JavaScript's. Text in, text out; what
 * JavaScript cannot do is refused with a reason.
 */

/** A pattern JavaScript takes with the `u` flag, and the flags its head asked for. */
export interface Translated {
  readonly source: string;
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

/** What cannot be translated, at an index of the pattern. */
export interface Untranslatable {
  readonly reason: string;
  readonly at: number;
}

/** The named sets Go and others have inside brackets. */
const POSIX: Readonly<Record<string, string>> = {
  alpha: String.raw`\p{L}`,
  digit: '0-9',
  alnum: String.raw`\p{L}\p{N}`,
  upper: String.raw`\p{Lu}`,
  lower: String.raw`\p{Ll}`,
  space: String.raw`\s`,
  blank: String.raw` \t`,
  punct: String.raw`\p{P}\p{S}`,
  word: String.raw`\w`,
  xdigit: '0-9A-Fa-f',
};

/** What a backslash may stand before under `u`; before anything else it says nothing and is dropped. */
const ESCAPABLE = /[\^$\\.*+?()[\]{}|/dDsSwWbBfnrtv0-9cxukpP]/;
const SCRIPTS =
  /^(?:Arabic|Armenian|Cyrillic|Devanagari|Greek|Han|Hebrew|Hiragana|Katakana|Latin|Thai)$/;
const EDGE = String.raw`[\p{L}\p{M}\p{N}_]`;
/** `\b` for letters of every script. */
export const BOUNDARY = `(?:(?<=${EDGE})(?!${EDGE})|(?<!${EDGE})(?=${EDGE}))`;

/** Whether a pattern has letters, perhaps, that JavaScript's `\b` does not know. */
export function goesBeyondAscii(pattern: string): boolean {
  return /[^\u0020-\u007F\s‘’“”–—…£€]/u.test(pattern);
}

/** Translates a pattern; `(?i)` in the middle holds to the end of its group, as in Go. */
export function translate(pattern: string): Translated | Untranslatable {
  const head = /^\(\?([ims]+)\)/.exec(pattern);
  const flags = head?.[1] ?? '';
  let out = '';
  let index = head?.[0].length ?? 0;
  const boundary = goesBeyondAscii(pattern) ? BOUNDARY : String.raw`\b`;
  /** For each open group, the flags set in its middle that must be closed with it. */
  const groups: string[] = [''];

  while (index < pattern.length) {
    const rest = pattern.slice(index, index + 64);
    const character = rest.charAt(0);
    if (character === '\\') {
      const escaped = translateEscape(rest, boundary);
      if ('reason' in escaped) return { reason: escaped.reason, at: index };
      out += escaped.out;
      index += escaped.length;
    } else if (character === '[') {
      const set = translateSet(pattern, index);
      if ('reason' in set) return set;
      out += set.out;
      index += set.length;
    } else if (character === '(') {
      const inner = /^\(\?(-?[ims]+(?:-[ims]+)?)\)/.exec(rest);
      if (inner !== null) {
        const open = groups.pop() ?? '';
        const wrap = `(?${inner[1]}:`;
        out += wrap;
        groups.push(open + wrap);
        index += inner[0].length;
        continue;
      }
      const group = openGroup(rest);
      if ('reason' in group) return { reason: group.reason, at: index };
      if (group.comment !== undefined) {
        index += group.comment;
        continue;
      }
      groups.push('');
      out += group.out;
      index += group.length;
    } else if (character === ')') {
      out += `${closing(groups.pop() ?? '')})`;
      if (groups.length === 0) return { reason: 'This bracket closes nothing.', at: index };
      index += 1;
    } else if (character === '|') {
      const open = groups.at(-1) ?? '';
      out += `${closing(open)}|${open}`;
      index += 1;
    } else if (character === '{' || character === '}' || character === ']') {
      const counted = character === '{' ? /^\{\d+(?:,\d*)?\}/.exec(rest)?.[0] : undefined;
      out += counted ?? `\\${character}`;
      index += counted?.length ?? 1;
    } else {
      out += apostrophe(pattern, index) ? "['’]" : character;
      index += 1;
    }
  }
  if (groups.length > 1) return { reason: 'A bracket is never closed.', at: pattern.length };
  out += closing(groups[0] ?? '');
  return { source: out, ignoreCase: flags.includes('i'), dotAll: flags.includes('s') };
}

/** As many brackets as flags opened in the middle of a group. */
function closing(opened: string): string {
  return ')'.repeat(opened.split('(').length - 1);
}

/** An apostrophe in or at a word also finds the curly one that phones and word processors write. */
function apostrophe(pattern: string, index: number): boolean {
  return (
    pattern.charAt(index) === "'" &&
    /\p{L}/u.test(pattern.charAt(index - 1) + pattern.charAt(index + 1))
  );
}

interface Step {
  readonly out: string;
  readonly length: number;
}

function translateEscape(rest: string, boundary: string): Step | { reason: string } {
  const next = rest.charAt(1);
  if (next === '') return { reason: 'A backslash at the end escapes nothing.' };
  if (next === 'A') return { out: String.raw`(?<![\s\S])`, length: 2 };
  if (next === 'z' || next === 'Z') return { out: String.raw`(?![\s\S])`, length: 2 };
  if (next === 'b') return { out: boundary, length: 2 };
  if (next === 'a') return { out: String.raw`\x07`, length: 2 };
  const common = sharedEscape(rest);
  if (common !== undefined) return common;
  if (/[GKQEXRNHh]/.test(next)) return { reason: `\\${next} is not known to JavaScript patterns.` };
  return ESCAPABLE.test(next) ? { out: rest.slice(0, 2), length: 2 } : { out: next, length: 2 };
}

/** Escapes that mean the same inside brackets and outside. */
function sharedEscape(rest: string): Step | undefined {
  const code = /^\\x\{([0-9A-Fa-f]{1,6})\}/.exec(rest);
  if (code !== null) return { out: `\\u{${code[1]}}`, length: code[0].length };
  const letter = /^\\([pP])([A-Z])(?![a-z{])/.exec(rest);
  if (letter !== null) return { out: `\\${letter[1]}{${letter[2]}}`, length: letter[0].length };
  const property = /^\\([pP])\{(\^?)(\w+)\}/.exec(rest);
  if (property?.[3] !== undefined) {
    const negated = (property[1] === 'P') !== (property[2] === '^');
    const name = SCRIPTS.test(property[3]) ? `Script=${property[3]}` : property[3];
    return { out: `\\${negated ? 'P' : 'p'}{${name}}`, length: property[0].length };
  }
  return undefined;
}

/** A set in brackets: named sets spelt out, needless escapes dropped. */
function translateSet(pattern: string, from: number): Step | Untranslatable {
  let index = from + 1;
  let out = '[';
  if (pattern.charAt(index) === '^') {
    out += '^';
    index += 1;
  }
  for (let first = true; index < pattern.length; first = false) {
    const rest = pattern.slice(index, index + 64);
    const character = rest.charAt(0);
    if (character === ']' && !first) return { out: `${out}]`, length: index + 1 - from };
    const posix = /^\[:(\w+):\]/.exec(rest);
    const named = posix?.[1] === undefined ? undefined : POSIX[posix[1]];
    if (posix !== null && named !== undefined) {
      out += named;
      index += posix[0].length;
    } else if (character === '\\') {
      const next = rest.charAt(1);
      const common = sharedEscape(rest);
      const keep = next === '-' || ESCAPABLE.test(next);
      out += common?.out ?? (keep ? rest.slice(0, 2) : next);
      index += common?.length ?? 2;
    } else {
      const hyphen = character === '-' && besideSet(pattern, index);
      out += character === '[' || character === ']' || hyphen ? `\\${character}` : character;
      if (character === "'" && !pattern.includes('’')) out += '’';
      index += 1;
    }
  }
  return { reason: 'A set opened with [ is never closed.', at: from };
}

/** A hyphen beside `\w` and the like is only a hyphen, which `u` wants escaped. */
function besideSet(pattern: string, index: number): boolean {
  return (
    /\\[wWdDsS]$/.test(pattern.slice(Math.max(0, index - 2), index)) ||
    /^\\[wWdDsS]/.test(pattern.slice(index + 1, index + 3))
  );
}

function openGroup(rest: string): (Step & { comment?: number }) | { reason: string } {
  const comment = /^\(\?#[^)]*\)/.exec(rest);
  if (comment !== null) return { out: '', length: 0, comment: comment[0].length };
  const named = /^\(\?P<(\w+)>/.exec(rest);
  if (named !== null) return { out: `(?<${named[1]}>`, length: named[0].length };
  const known = /^\(\?(?:[:=!]|<[=!]|<\w+>|-?[ims]+(?:-[ims]+)?:)/.exec(rest);
  if (known !== null) return { out: known[0], length: known[0].length };
  if (/^\(\?>/.test(rest)) return { reason: 'Atomic groups (?>…) are not known to JavaScript.' };
  if (rest.startsWith('(?')) return { reason: `A group cannot begin with ${rest.slice(0, 3)}.` };
  return { out: '(', length: 1 };
}
