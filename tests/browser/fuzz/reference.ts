/** What the writer expects to have written: text and a selection, and no editor. */
import type { Span } from '../../../rules/types.ts';

export interface Reference {
  readonly text: string;
  readonly selection: Span;
}

/** After text has been put over the selection. */
export function replaced({ text, selection: { start, end } }: Reference, by: string): Reference {
  const caret = start + by.length;
  return {
    text: text.slice(0, start) + by + text.slice(end),
    selection: { start: caret, end: caret },
  };
}

/**
 * What can be after Backspace or Delete. Of one character that is several units long (an emoji with
 * its joiners, a letter with its accent) editors and browsers remove the whole or a part; a mention
 * goes as a whole.
 */
export function removed(
  before: Reference,
  key: 'Backspace' | 'Delete',
  mention: string,
): readonly Reference[] {
  const { text, selection } = before;
  if (selection.start < selection.end) return [replaced(before, '')];
  const at = selection.start;
  const without = (start: number, end: number) => replaced({ text, selection: { start, end } }, '');
  if (key === 'Backspace') {
    if (at === 0) return [before];
    const longest = Math.max(
      lastOf(text.slice(0, at)),
      text.slice(0, at).endsWith(mention) ? mention.length : 1,
    );
    return upTo(longest).map((units) => without(at - units, at));
  }
  if (at === text.length) return [before];
  const rest = text.slice(at);
  const longest = Math.max(firstOf(rest), rest.startsWith(mention) ? mention.length : 1);
  return upTo(longest).map((units) => without(at, at + units));
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const firstOf = (text: string): number => [...graphemes.segment(text)][0]?.segment.length ?? 0;
const lastOf = (text: string): number => [...graphemes.segment(text)].at(-1)?.segment.length ?? 0;
const upTo = (most: number): number[] => Array.from({ length: most }, (_, index) => index + 1);

const lineStartsAt = (text: string, at: number) => at === 0 || text[at - 1] === '\n';

/** Whether the selection is from the start of a line to the start of another. */
export function takesWholeLines({ text, selection: { start, end } }: Reference): boolean {
  return start < end && lineStartsAt(text, start) && lineStartsAt(text, end);
}

/** Whether the caret is at the start of a line other than the first. */
export const startsLine = ({ text, selection: { start, end } }: Reference): boolean =>
  start === end && start > 0 && lineStartsAt(text, start);

/** Whether everything is selected. */
export const takesAll = ({ text, selection: { start, end } }: Reference): boolean =>
  start === 0 && end === text.length;

/** What else can be replaced when whole lines are selected and one of their breaks, or the next, stays. */
export function withBreakKept(before: Reference): readonly Reference[] {
  const { text, selection } = before;
  const { start, end } = selection;
  const without = replaced(before, '').text;
  return [
    { text, selection: { start, end: end - 1 } },
    {
      text: text.slice(0, start) + text.slice(end - 1),
      selection: { start: start + 1, end: start + 1 },
    },
    ...(text[start] === '\n' ? [{ text, selection: { start: start + 1, end } }] : []),
    ...(without[start] === '\n'
      ? [{ text: without, selection: { start: start + 1, end: start + 1 } }]
      : []),
  ];
}

/** The same without an empty last line, where the caret is in it. */
export function withoutLastLine({ text, selection: { start, end } }: Reference): Reference[] {
  if (start < text.length || !text.endsWith('\n')) return [];
  return [{ text: text.slice(0, -1), selection: { start: start - 1, end: end - 1 } }];
}

/** The same without an empty first line, where the caret is in it. */
export function withoutFirstLine({ text, selection }: Reference): readonly Reference[] {
  if (selection.end > 0 || !text.startsWith('\n')) return [];
  return [{ text: text.slice(1), selection }];
}

/** The same with the caret wherever it may be. */
export const withAnyCaret = ({ text }: Reference): readonly Reference[] =>
  Array.from({ length: text.length + 1 }, (_, at) => ({ text, selection: { start: at, end: at } }));

/** The same with the break before the selection selected too, where that begins on an empty line, or on `any` line. */
export function withBreakBefore(
  { text, selection: { start, end } }: Reference,
  line: 'empty' | 'any',
): Reference[] {
  const begins =
    start < end && text[start - 1] === '\n' && (line === 'any' || text[start] === '\n');
  return begins ? [{ text, selection: { start: start - 1, end } }] : [];
}

/** The same with the break behind the selection selected too, where that is whole lines but for the last one's break. */
export function withBreakBehind({ text, selection: { start, end } }: Reference): Reference[] {
  const lines = text.slice(start, end).includes('\n') && lineStartsAt(text, start);
  return lines && text[end] === '\n' ? [{ text, selection: { start, end: end + 1 } }] : [];
}

/** The same where what is put in ends up behind that break. */
export function behindBreak(before: Reference): Reference[] {
  if (withBreakBehind(before).length === 0) return [];
  const without = replaced(before, '').text;
  const behind = before.selection.start + 1;
  return [{ text: without, selection: { start: behind, end: behind } }];
}

/** What can be there after spaces, of which the first stays where the caret was and the others come further on. */
export function spacesApart(before: Reference, spaces: string): readonly Reference[] {
  const first = replaced(before, spaces.slice(0, 1));
  return withAnyCaret(first)
    .filter(({ selection }) => selection.start > first.selection.start)
    .map((each) => replaced(each, spaces.slice(1)));
}

/** Whether the key would go on taking apart an emoji, of which only joiners or halves are left beside the caret. */
export function leftOf({ text, selection: { start } }: Reference, key: 'Backspace' | 'Delete') {
  return key === 'Backspace'
    ? /[\u200D\uD800-\uDBFF]$/.test(text.slice(0, start))
    : /^(?:\u200D|\uFE0F|[\uDC00-\uDFFF])/.test(text.slice(start));
}
