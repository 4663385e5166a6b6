/**
 * Reads one YAML or JSON file (JSON is YAML too) into plain data, and remembers where each value stood.
 * A pack comes from anybody, so every step is bounded: size, depth, aliases, and no key that could
 * reach an object's prototype.
 */
import type { CST, ParsedNode, YAMLMap, YAMLSeq } from 'yaml';
import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, LineCounter, Parser } from 'yaml';
import type { PackProblem, Place } from './problem.ts';

/** The largest file we read, in UTF-16 units: the longest real style is a twentieth of it. */
export const MOST_CHARACTERS = 1_000_000;
/** What most often puts it right. */
const QUOTING =
  'Text that begins with a quotation mark, or has a colon or # in it, goes into single quotes as a whole.';
/** How deep lists and maps may nest. A pack's own deepest value, an example's media, is at 11. */
const MOST_DEPTH = 32;
/** How many values a file may hold once its aliases are written out. */
const MOST_VALUES = 250_000;

/** Keys and indexes from the top of a file to one of its values. */
export type Path = readonly (string | number)[];

/** A file that could be read: its data, and where each part of it is. */
export interface YamlSource {
  readonly data: unknown;
  /** Where the value at a path (or its key) begins; for a missing one, its nearest ancestor. */
  placeOf(path: Path): Place;
  /** A plain value as it was written: 1.10, where the data has 1.1. Empty for any other. */
  writtenAt(path: Path): string;
}

type Reading =
  | { readonly source: YamlSource; readonly problems?: never }
  | { readonly problems: readonly PackProblem[]; readonly source?: never };

/** Stops the reading of a file at one offset. */
class Refusal extends Error {
  readonly offset: number;
  readonly hint: string | undefined;
  constructor(offset: number, reason: string, hint?: string) {
    super(reason);
    this.offset = offset;
    this.hint = hint;
  }
}

/**
 * Reads the text of one file. Never throws: what is wrong comes back as problems.
 * Values are strings, finite numbers, booleans, null, arrays and plain objects.
 */
export function readYaml(text: string, file: string): Reading {
  if (text.length > MOST_CHARACTERS) {
    const reason = `This file is too long: ${text.length} characters, of at most ${MOST_CHARACTERS}.`;
    return {
      problems: [{ file, line: 1, column: 1, reason, hint: 'Split it into several packs.' }],
    };
  }
  const lines = new LineCounter();
  try {
    return { source: read(text, lines) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const place = placeAt(lines, error.offset);
    const hint = error.hint === undefined ? {} : { hint: error.hint };
    return { problems: [{ file, ...place, reason: error.message, ...hint }] };
  }
}

function read(text: string, lines: LineCounter): YamlSource {
  // Keys are compared below: the library's own check takes the square of a map's size.
  const composer = new Composer({ uniqueKeys: false, stringKeys: true, prettyErrors: false });
  const [document, second] = [...composer.compose(tokens(text, lines), true, text.length)];
  const wrong = document?.errors[0] ?? document?.warnings[0];
  if (wrong) {
    const reason = `This is not well-formed YAML: ${wrong.message}.`;
    throw new Refusal(wrong.pos[0], reason, QUOTING);
  }
  if (second) {
    const start = second.range[0];
    throw new Refusal(start, 'This file holds more than one document.', 'Remove the line `---`.');
  }
  const values = new Values();
  const data = document?.contents ? values.plain(document.contents, 0) : null;
  return {
    data,
    placeOf: (path) =>
      placeAt(lines, values.entryAt(data, path)?.offset ?? document?.contents?.range?.[0] ?? 0),
    writtenAt: (path) => values.entryAt(data, path)?.written ?? '',
  };
}

/** The file's tokens. Nesting is measured as they come, before anything has to recurse into it. */
function* tokens(text: string, lines: LineCounter): Generator<CST.Token, void> {
  const parser = new Parser(lines.addNewLine);
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    if (parser.stack.length > MOST_DEPTH) {
      throw new Refusal(parser.offset, `Lists and maps nest deeper than ${MOST_DEPTH} here.`);
    }
  }
  yield* parser.end();
}

/** One entry of a map or list: where it stands in the text, and what it came to. */
interface Entry {
  readonly offset: number;
  readonly value: unknown;
  /** A plain value as it was written. */
  readonly written: string | undefined;
}

/** Turns nodes into plain values, keeping where each key and item stood. */
class Values {
  readonly #anchors = new Map<string, ParsedNode>();
  readonly #entries = new WeakMap<object, Map<string | number, Entry>>();
  #count = 0;
  /** Where the outermost of the aliases now being written out stands. */
  #alias: number | undefined;

  plain(node: ParsedNode | null, depth: number): unknown {
    const offset = node?.range[0] ?? 0;
    this.#count += 1;
    if (this.#count > MOST_VALUES || depth > MOST_DEPTH) {
      const reason = 'This file holds too much once its aliases (*) are written out.';
      throw new Refusal(this.#alias ?? offset, reason);
    }
    if (node === null) return null;
    if (isAlias(node)) return this.#aliased(node.source, offset, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isMap(node)) return this.#map(node.items, depth);
    if (isSeq(node)) return this.#list(node.items, depth);
    return plainScalar(node.value, offset);
  }

  #aliased(name: string, offset: number, depth: number): unknown {
    const node = this.#anchors.get(name);
    if (node === undefined)
      throw new Refusal(offset, `No anchor &${name} comes before this alias.`);
    const outer = this.#alias;
    this.#alias = outer ?? offset;
    const value = this.plain(node, depth + 1);
    this.#alias = outer;
    return value;
  }

  #map(items: YAMLMap.Parsed['items'], depth: number): object {
    const entries = new Map<string, Entry>();
    for (const item of items) {
      const offset = item.key.range[0];
      const key = this.plain(item.key, depth + 1);
      if (typeof key !== 'string') throw new Refusal(offset, 'A key must be plain text.');
      if (key === '__proto__') throw new Refusal(offset, 'A key may not be called __proto__.');
      if (key === '<<')
        throw new Refusal(offset, 'Merging maps with << is not supported.', 'Write the keys out.');
      if (entries.has(key)) {
        throw new Refusal(offset, `The key “${key}” is in this map twice.`, 'Keep one of the two.');
      }
      const value = this.plain(item.value, depth + 1);
      entries.set(key, { offset, value, written: writtenIn(item.value) });
    }
    const object = Object.fromEntries([...entries].map(([key, { value }]) => [key, value]));
    this.#entries.set(object, entries);
    return object;
  }

  #list(items: YAMLSeq.Parsed['items'], depth: number): unknown[] {
    const entries = items.map((item) => ({
      offset: item.range[0],
      value: this.plain(item, depth + 1),
      written: writtenIn(item),
    }));
    const list = entries.map(({ value }) => value);
    this.#entries.set(list, new Map(entries.entries()));
    return list;
  }

  /** The deepest part of a path that is in the data; none for an empty path. */
  entryAt(data: unknown, path: Path): Entry | undefined {
    let deepest: Entry | undefined;
    let value = data;
    for (const step of path) {
      const entry =
        typeof value === 'object' && value !== null
          ? this.#entries.get(value)?.get(step)
          : undefined;
      if (entry === undefined) break;
      deepest = entry;
      value = entry.value;
    }
    return deepest;
  }
}

function writtenIn(node: ParsedNode | null): string | undefined {
  return isScalar(node) ? node.source : undefined;
}

function plainScalar(value: unknown, offset: number): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Refusal(offset, 'A value must be text, a number, true or false.');
}

function placeAt(lines: LineCounter, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
