/** Nudges as people and programs read them. */
import { styleText } from 'node:util';
import type { Fix, Level, Nudge } from '../types.ts';
import type { OutputFormat } from './arguments.ts';
import type { DraftRecord } from './draft-record.ts';
import { type Out, write } from './io.ts';

export interface Reporter {
  /** Reports one draft of the file it came from. */
  draft(file: string, record: DraftRecord, nudges: readonly Nudge[]): Promise<void>;
  end(): Promise<void>;
}

/** A reporter for a format; `before` is called before each piece that is written. */
export function reporterFor(format: OutputFormat, out: Out): Reporter {
  if (format === 'text') return textReporter(out);
  if (format === 'json') return jsonReporter(out);
  return {
    draft: (_file, record, nudges) => write(out, `${jsonOf(record, nudges)}\n`),
    end: async () => {},
  };
}

/** One list of what jsonl has as lines. */
function jsonReporter(out: Out): Reporter {
  let opened = false;
  return {
    async draft(_file, record, nudges) {
      await write(out, `${opened ? ',' : '['}\n${jsonOf(record, nudges)}`);
      opened = true;
    },
    end: () => write(out, opened ? '\n]\n' : '[]\n'),
  };
}

function jsonOf({ id, draft }: DraftRecord, nudges: readonly Nudge[]): string {
  const isThread = draft.posts.length > 1;
  return JSON.stringify({ id, nudges: nudges.map((nudge) => plainNudge(nudge, isThread)) });
}

function plainNudge(nudge: Nudge, isThread: boolean): object {
  const { pack, rule, category, level, post, start, end, match, message, why = '', link } = nudge;
  const place = isThread ? { post, start, end } : { start, end };
  const fixes = nudge.fixes.map((fix: Fix) => fix);
  return { pack, rule, category, level, ...place, match, message, why, link, fixes };
}

const COLOURS = {
  suggestion: 'cyan',
  warning: 'yellow',
  error: 'red',
} as const satisfies Record<Level, string>;

/** As linters do: `file:line:column level message (pack/rule)`. Drafts of a list are `file#id`. */
function textReporter(out: Out): Reporter {
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    styleText(format, text, { stream: out });
  return {
    async draft(file, { id, draft }, nudges) {
      const name = id === file ? file : `${file}#${id}`;
      for (const nudge of nudges) {
        const text = draft.posts[nudge.post]?.text ?? '';
        const post = draft.posts.length > 1 ? `/${nudge.post + 1}` : '';
        const place = `${name}${post}:${placeIn(text, nudge.start)}`;
        const level = style(COLOURS[nudge.level], nudge.level);
        const rule = style('dim', `(${nudge.pack}/${nudge.rule})`);
        await write(out, `${style('bold', place)} ${level} ${said(nudge)} ${rule}\n`);
      }
    },
    end: async () => {},
  };
}

function said({ message, match, fixes }: Nudge): string {
  const [fix] = fixes;
  if (fix === undefined || match === '') return message;
  return `${message} ${oneLine(match)} → ${fix.text === '' ? 'nothing' : oneLine(fix.text)}`;
}

function oneLine(text: string): string {
  return `“${text.replace(/\s+/g, ' ')}”`;
}

/** Line and column, counted from 1, of a UTF-16 offset. */
function placeIn(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
