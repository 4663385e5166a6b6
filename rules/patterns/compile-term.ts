/** One thing to look for, as a pack author wrote it, into phrases for the trie or a pattern with a gate. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { kindAt, WORD } from '../draft/characters.ts';
import { tidyGap } from '../draft/fold.ts';
import type { Pattern, Phrase, PlainPattern } from '../find/terms.ts';
import { isPhrase } from '../find/trie.ts';
import { checkPattern, tooLarge } from '../packs/safe-pattern.ts';
import { boundRepeats } from './bounded.ts';
import { readsByUnits } from './by-units.ts';
import { BOUNDARY, goesBeyondAscii, translate, type Untranslatable } from './dialect.ts';
import { EDGE, expand } from './expand.ts';
import { gateOf } from './gate.ts';
import { beginsText, staysInLine } from './in-line.ts';

export interface TermOptions {
  readonly item: number;
  readonly ignoreCase: boolean;
  /** Whether it stands for whole words, as if in `\b(?:…)\b`. */
  readonly whole: boolean;
}

export interface CompiledTerm {
  readonly phrases: readonly Phrase[];
  readonly patterns: readonly Pattern[];
}

const parser = new RegExpParser({ ecmaVersion: 2025 });

/** Compiles one thing to look for; a reason and an index where it is no pattern. */
export function compileTerm(written: string, options: TermOptions): CompiledTerm | Untranslatable {
  const { item, whole } = options;
  const plain = compilePlain(written, { ignoreCase: options.ignoreCase, whole });
  if ('reason' in plain) return plain;
  const { pattern, ignoreCase } = plain;
  const strings = expand(pattern);
  const phrases = strings === undefined ? undefined : phrasesOf(strings);
  if (phrases !== undefined) {
    return {
      phrases: phrases.map((text) =>
        ignoreCase ? [text.toLowerCase(), item] : [text, item, 'exact'],
      ),
      patterns: [],
    };
  }
  const gate = gateOf(pattern, ignoreCase);
  return {
    phrases: [],
    patterns: [
      {
        item,
        source: plain.source,
        flags: beginsText(pattern) ? plain.flags.replace('g', 'y') : plain.flags,
        ...(whole && { whole }),
        ...(staysInLine(pattern, plain.flags) && { line: true }),
        ...(gate !== undefined && { gate }),
      },
    ],
  };
}

interface Parsed extends PlainPattern {
  readonly pattern: AST.Pattern;
  readonly ignoreCase: boolean;
}

/** Compiles a pattern on its own, for guards; a reason and an index where it is none. */
export function compilePlain(
  written: string,
  options: { readonly ignoreCase: boolean; readonly whole: boolean },
): Parsed | Untranslatable {
  const translated = translate(written);
  if ('reason' in translated) return translated;
  const ignoreCase = options.ignoreCase || translated.ignoreCase;
  const flags = `g${ignoreCase ? 'i' : ''}m${translated.dotAll ? 's' : ''}u`;
  const source = options.whole ? wrapped(translated.source) : translated.source;
  const large = tooLarge(source);
  if (large !== undefined) return { reason: large, at: 0 };
  try {
    const pattern = parsed(source);
    const safe = safeSource(pattern, flags);
    if ('unsafe' in safe) {
      return { reason: `The pattern ${shown(written)} could hold the page. ${safe.unsafe}`, at: 0 };
    }
    const lean = readsByUnits(pattern) ? flags.replace('u', '') : flags;
    return { source: safe.source, flags: lean, pattern, ignoreCase };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return { reason: `This is no pattern: ${said.replace(/^.*?\/: /s, '')}.`, at: 0 };
  }
}

function parsed(source: string): AST.Pattern {
  return parser.parsePattern(source, 0, source.length, { unicode: true });
}

/** UTF-16 units of a pattern that an error quotes. */
const MOST_SHOWN = 120;

/** Limits for endless repeats, tried in turn on a pattern that could be slow on a long draft. */
const LIMITS = [120, 60];

/** The pattern as it may be run: with a limit for its endless repeats where it needs one; what is wrong where that is not enough. */
function safeSource(pattern: AST.Pattern, flags: string): { source: string } | { unsafe: string } {
  const asWritten = checkPattern(pattern.raw, flags);
  if (asWritten.safe) return { source: pattern.raw };
  const bounded = LIMITS.map((limit) => boundRepeats(pattern, limit));
  const source = bounded.find((each) => checkPattern(each, flags).safe);
  if (source !== undefined) return { source };
  const wayOut = bounded.includes(pattern.raw)
    ? 'Make its limits smaller, or let repeats side by side fit different characters.'
    : 'Give its repeats a limit, such as {1,30} for +.';
  return { unsafe: `${asWritten.reason} ${wayOut}` };
}

/** A pattern as an error quotes it: whole, unless it is very long. */
function shown(written: string): string {
  return written.length <= MOST_SHOWN ? `“${written}”` : `“${written.slice(0, MOST_SHOWN)}…”`;
}

/** Word boundaries around a pattern; ones that know every script where the pattern goes beyond a to z. */
function wrapped(source: string): string {
  const edge = goesBeyondAscii(source) ? BOUNDARY : String.raw`\b`;
  return `${edge}(?:${source})${edge}`;
}

/** The strings as phrases; undefined where one of them is no run of whole words. */
function phrasesOf(strings: readonly string[]): readonly string[] | undefined {
  const phrases = new Set<string>();
  for (const string of strings) {
    if (!string.startsWith(EDGE) || !string.endsWith(EDGE)) return undefined;
    const text = tidyGap(string.replaceAll(EDGE, ''));
    if (!edgesHold(string)) continue;
    if (!isPhrase(text)) return undefined;
    phrases.add(text);
  }
  return [...phrases];
}

/** Whether each inner `\b` stands between a word and a gap; a string where one does not is never found. */
function edgesHold(string: string): boolean {
  const parts = string.split(new RegExp(`${EDGE}+`, 'u')).filter((part) => part !== '');
  return parts.every((part, i) => {
    const next = parts[i + 1];
    if (next === undefined) return true;
    return (kindAt(part, part.length - 1) === WORD) !== (kindAt(next, 0) === WORD);
  });
}
