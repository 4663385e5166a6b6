/** Escapes and sets of Go’s dialect, in JavaScript’s under the `u` flag. */

/** What a part of a pattern becomes, and how much of the pattern it was. */
export interface Step {
  readonly out: string;
  readonly length: number;
}

/** What JavaScript cannot do. */
export interface Refusal {
  readonly reason: string;
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
/** Escapes that JavaScript writes otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = {
  A: String.raw`(?<![\s\S])`,
  z: String.raw`(?![\s\S])`,
  Z: String.raw`(?![\s\S])`,
  a: String.raw`\x07`,
};
/** What a backslash may stand before under `u`; before anything else it says nothing and is dropped. */
const ESCAPABLE = /[\^$\\.*+?()[\]{}|/dDsSwWbBfnrtv0-9cxukpP]/;
const SCRIPTS =
  /^(?:Arabic|Armenian|Cyrillic|Devanagari|Greek|Han|Hebrew|Hiragana|Katakana|Latin|Thai)$/;

/** Translates the escape a text begins with; `boundary` stands for `\b`. */
export function translateEscape(rest: string, boundary: string): Step | Refusal {
  const next = rest.charAt(1);
  if (next === '') return { reason: 'A backslash at the end escapes nothing.' };
  if (next === 'b') return { out: boundary, length: 2 };
  const otherwise = Object.hasOwn(OTHERWISE, next) ? OTHERWISE[next] : undefined;
  if (otherwise !== undefined) return { out: otherwise, length: 2 };
  const shared = sharedEscape(rest);
  if (shared !== undefined) return shared;
  if (/[GKQEXRNHh]/.test(next)) return { reason: `\\${next} is not known to JavaScript patterns.` };
  return { out: ESCAPABLE.test(next) ? rest.slice(0, 2) : next, length: 2 };
}

/** Escapes that mean the same inside brackets and outside. */
function sharedEscape(rest: string): Step | undefined {
  const code = /^\\x\{([0-9A-Fa-f]{1,6})\}/.exec(rest);
  if (code !== null) return { out: `\\u{${code[1]}}`, length: code[0].length };
  const letter = /^\\([pP])([A-Z])(?![a-z{])/.exec(rest);
  if (letter !== null) return { out: `\\${letter[1]}{${letter[2]}}`, length: letter[0].length };
  const property = /^\\([pP])\{(\^?)(\w+)\}/.exec(rest);
  if (property?.[3] === undefined) return undefined;
  const negated = (property[1] === 'P') !== (property[2] === '^');
  const name = SCRIPTS.test(property[3]) ? `Script=${property[3]}` : property[3];
  return { out: `\\${negated ? 'P' : 'p'}{${name}}`, length: property[0].length };
}

/** Translates the set that starts at an index: named sets spelt out, needless escapes dropped. */
export function translateSet(pattern: string, from: number): Step | Refusal {
  let index = from + 1;
  let out = '[';
  if (pattern.charAt(index) === '^') {
    out += '^';
    index += 1;
  }
  for (let first = true; index < pattern.length; first = false) {
    if (pattern.charAt(index) === ']' && !first)
      return { out: `${out}]`, length: index + 1 - from };
    const step = memberAt(pattern, index);
    out += step.out;
    index += step.length;
  }
  return { reason: 'A set opened with [ is never closed.' };
}

/** One member of a set. */
function memberAt(pattern: string, index: number): Step {
  const rest = pattern.slice(index, index + 64);
  const character = rest.charAt(0);
  const posix = /^\[:(\w+):\]/.exec(rest);
  const named = posix?.[1] === undefined ? undefined : POSIX[posix[1]];
  if (posix !== null && named !== undefined) return { out: named, length: posix[0].length };
  if (character === '\\') {
    const next = rest.charAt(1);
    const kept = next === '-' || ESCAPABLE.test(next) ? rest.slice(0, 2) : next;
    return sharedEscape(rest) ?? { out: kept, length: 2 };
  }
  if (character === '[' || character === ']' || isLoneHyphen(pattern, index)) {
    return { out: `\\${character}`, length: 1 };
  }
  // A straight apostrophe also stands for the curly one that phones write.
  return { out: character === "'" && !pattern.includes('’') ? "'’" : character, length: 1 };
}

/** A hyphen beside `\w` and the like is only a hyphen, which `u` wants escaped. */
function isLoneHyphen(pattern: string, index: number): boolean {
  return (
    pattern.charAt(index) === '-' &&
    (/\\[wWdDsS]$/.test(pattern.slice(Math.max(0, index - 2), index)) ||
      /^\\[wWdDsS]/.test(pattern.slice(index + 1, index + 3)))
  );
}
