/** Drafts from files and standard input, one at a time: however many there are, few are held. */
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { InputFormat } from './arguments.ts';
import {
  type Defaults,
  type DraftRecord,
  isFields,
  RecordProblem,
  readRecord,
} from './draft-record.ts';
import { CliProblem } from './io.ts';

/** The longest single draft or line, in characters. */
const LONGEST = 5_000_000;

/** Something to read drafts from. */
export interface Source {
  /** As reports name it: `-` for standard input. */
  readonly name: string;
  readonly format: InputFormat;
  /** In bytes, where it is known beforehand. */
  readonly size?: number;
  open(): Readable;
}

/** The sources that file names stand for, `-` being standard input. */
export function sourcesOf(
  files: readonly string[],
  input: InputFormat | undefined,
  stdin: Readable,
): readonly Source[] {
  return files.map((name) => {
    const format = input ?? formatOf(name);
    if (name === '-') return { name, format, open: () => stdin };
    const stats = statSync(name, { throwIfNoEntry: false });
    if (!stats?.isFile()) throw new CliProblem(`There is no file ${name}.`);
    return { name, format, size: stats.size, open: () => createReadStream(name) };
  });
}

function formatOf(name: string): InputFormat {
  if (/\.(jsonl|ndjson)$/i.test(name)) return 'jsonl';
  return /\.csv$/i.test(name) ? 'csv' : 'text';
}

/**
 * The drafts of a source, in order. `read` is told how many bytes have come. Throws a `CliProblem` with file
 * and line at the first that is not as it should be.
 */
export async function* draftsOf(
  source: Source,
  defaults: Omit<Defaults, 'id'>,
  read: (bytes: number) => void,
): AsyncGenerator<DraftRecord> {
  const stream = source.open();
  stream.on('data', (chunk: Buffer | string) => read(chunk.length));
  stream.pause();
  if (source.format === 'text') yield await readText(stream, source, defaults);
  else if (source.format === 'jsonl') yield* readLines(stream, source, defaults);
  else yield* readRows(stream, source, defaults);
}

async function readText(
  stream: Readable,
  { name }: Source,
  { site, now }: Omit<Defaults, 'id'>,
): Promise<DraftRecord> {
  let text = '';
  for await (const chunk of decoded(stream)) {
    text += chunk;
    if (text.length > LONGEST)
      throw new CliProblem(`${name}:1:1 This text is too long for a draft.`);
  }
  return { id: name, draft: { posts: [{ text: withoutMark(text) }], site, now } };
}

async function* readLines(
  stream: Readable,
  { name }: Source,
  defaults: Omit<Defaults, 'id'>,
): AsyncGenerator<DraftRecord> {
  let number = 0;
  for await (const line of linesOf(decoded(stream))) {
    number += 1;
    if (line.length > LONGEST) throw new CliProblem(`${name}:${number}:1 This line is too long.`);
    const json = number === 1 ? withoutMark(line) : line;
    if (json.trim() === '') continue;
    yield placed(name, number, () => {
      const fields: unknown = parsedJson(json);
      if (!isFields(fields)) throw new RecordProblem('It should be {"id": …, "text": …}.');
      return readRecord(fields, { ...defaults, id: number });
    });
  }
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new RecordProblem('It is not JSON.');
  }
}

async function* readRows(
  stream: Readable,
  { name }: Source,
  defaults: Omit<Defaults, 'id'>,
): AsyncGenerator<DraftRecord> {
  const columns = (header: readonly string[]) => {
    const names = header.map((each) => each.trim().toLowerCase());
    if (names.includes('text')) return names;
    throw new CliProblem(`${name}:1:1 No column is called text. There are: ${header.join(', ')}.`);
  };
  const rows = stream.pipe(parse({ bom: true, columns, info: true, relax_column_count: true }));
  stream.on('error', (error) => rows.destroy(error));
  try {
    for await (const { record, info } of rows) {
      const { text = '', ...others } = record;
      const filled = Object.entries(others).filter(([, value]) => value !== '');
      const fields = { ...Object.fromEntries(filled), text };
      yield placed(name, info.lines, () => readRecord(fields, { ...defaults, id: info.records }));
    }
  } catch (error) {
    throw error instanceof Error && 'lines' in error
      ? new CliProblem(`${name}:${error.lines}:1 ${error.message}.`)
      : error;
  }
}

/** A record, or a problem with its file and line. */
function placed(file: string, line: number, read: () => DraftRecord): DraftRecord {
  try {
    return read();
  } catch (error) {
    if (error instanceof RecordProblem) {
      throw new CliProblem(`${file}:${line}:1 This draft cannot be read. ${error.message}`);
    }
    throw error;
  }
}

async function* decoded(stream: Readable): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  for await (const chunk of stream) yield String(chunk);
}

/** Lines as JSON has them: not, as node:readline does, also at U+2028, which may stand in a JSON text. */
async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > LONGEST) break;
  }
  if (rest !== '') yield rest;
}

/** Without the byte order mark that spreadsheets put first. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
