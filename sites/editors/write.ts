/**
 * The one way a fix gets into a box: focus, select, let the editor take the selection up, put the
 * text over it, read back. One method, never a second on top of a half-done first: that is how
 * other tools double a writer's text.
 */
import type { Span } from '../../rules/types.ts';
import { type Life, shortLife } from '../life.ts';
import { eventOrTimeout, nextFrame, nextTask } from '../wait.ts';
import { isComposing } from './composition.ts';
import type { Edit, Reading, WriteResult } from './editor.ts';

/** What is particular to one editor. */
export interface Hand {
  read(box: HTMLElement): Reading;
  selection(box: HTMLElement): Span | undefined;
  /** Selects a span on the page; false when it is not there. */
  select(box: HTMLElement, span: Span): boolean;
  /** Puts text over what is selected; empty text removes it. */
  put(box: HTMLElement, text: string): void;
  /** Begins a new line at the caret. Given where `put` cannot be trusted with line breaks. */
  breakLine?(box: HTMLElement): void;
}

/** Longest wait for the selection to be taken up, in milliseconds. */
const selectionPatience = 100;
/** How often a span is selected: an editor still busy with a change before may put its own selection back. */
const selectionTries = 3;

const busy = new WeakSet<HTMLElement>();

type Refusal = Extract<WriteResult, { done: false }>;

function refused(reason: Refusal['reason']): Refusal {
  return { done: false, reason };
}

/** Writes one edit through an editor's hand. See `WriteResult` for how it can end. */
export async function writeBy(
  hand: Hand,
  box: HTMLElement,
  edit: Edit,
  life: Life,
): Promise<WriteResult> {
  if (busy.has(box)) return refused('busy');
  busy.add(box);
  const guarded = shortLife(life);
  try {
    return await attempt(hand, box, edit, guarded);
  } finally {
    guarded.end();
    busy.delete(box);
  }
}

async function attempt(hand: Hand, box: HTMLElement, edit: Edit, life: Life): Promise<WriteResult> {
  const early = whyNot(box, edit, hand.read(box), life);
  if (early) return early;

  if (!box.matches(':focus')) box.focus({ preventScroll: true });
  await nextFrame(life);

  const refusal = await selectForWriting(hand, box, edit, life);
  if (refusal) return refusal;

  const { text } = hand.read(box);
  await putLines(hand, box, edit.text, life);
  const wanted = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  if (!(await comesToRead(hand, box, wanted, life))) return refused('not-written');
  moveCaretTo(hand, box, edit.start + edit.text.length);
  return { done: true };
}

/** Puts the text over the selection, line by line where that is needed. */
async function putLines(hand: Hand, box: HTMLElement, text: string, life: Life): Promise<void> {
  if (!hand.breakLine) return hand.put(box, text);
  const [first = '', ...others] = text.split('\n');
  hand.put(box, first);
  for (const line of others) {
    await nextTask(life);
    hand.breakLine(box);
    await nextTask(life);
    if (line !== '') hand.put(box, line);
  }
}

/** Some editors leave the caret elsewhere when the browser writes for them. */
function moveCaretTo(hand: Hand, box: HTMLElement, offset: number): void {
  const caret = hand.selection(box);
  if (caret?.start === offset && caret.end === offset) return;
  if (hand.select(box, { start: offset, end: offset })) announceSelection();
}

/** Whether the box reads so at once or within two frames; the writer may type on in the meantime. */
async function comesToRead(hand: Hand, box: HTMLElement, wanted: string, life: Life) {
  for (const pause of [nextTask, nextFrame, nextFrame]) {
    await pause(life);
    if (hand.read(box).text === wanted) return true;
  }
  return false;
}

/** The reason the edit must not be written now, if there is one. */
function whyNot(box: HTMLElement, edit: Edit, reading: Reading, life: Life): Refusal | undefined {
  if (life.signal.aborted || !box.isConnected) return refused('gone');
  if (isComposing(box)) return refused('composing');
  if (reading.text.slice(edit.start, edit.end) !== edit.expected) return refused('stale');
  if (!reading.safe(edit.start, edit.end)) return refused('unsafe');
  return undefined;
}

/**
 * Selects the edit's span and waits until the editor has followed. A key the writer presses in
 * these few milliseconds would replace the span, so it puts the old selection back and ends the
 * attempt instead.
 */
async function selectForWriting(
  hand: Hand,
  box: HTMLElement,
  edit: Edit,
  life: Life,
): Promise<Refusal | undefined> {
  for (let time = 0; time < selectionTries; time += 1) {
    const late = whyNot(box, edit, hand.read(box), life);
    if (late) return late;

    const before = hand.selection(box);
    const taken = eventOrTimeout(document, 'selectionchange', selectionPatience, life);
    const keys = yieldToKeys(life, () => {
      if (before && hand.select(box, before)) announceSelection();
    });
    if (!hand.select(box, edit)) return refused('stale');
    if (!(await taken)) announceSelection();
    await nextTask(life);
    keys.end();

    if (keys.came()) return refused('stale');
    const chosen = hand.selection(box);
    if (chosen?.start === edit.start && chosen.end === edit.end) {
      return whyNot(box, edit, hand.read(box), life);
    }
  }
  return refused('stale');
}

/** Has the editor follow the selection at once: it learns of selections from this event only. */
function announceSelection(): void {
  document.dispatchEvent(new Event('selectionchange'));
}

/** Calls `yielding` before the page gets a key that the writer presses in the meantime. */
function yieldToKeys(life: Life, yielding: () => void) {
  const watch = shortLife(life);
  let came = false;
  window.addEventListener(
    'keydown',
    (event) => {
      if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
      came = true;
      watch.end();
      yielding();
    },
    { capture: true, signal: watch.signal },
  );
  return { end: watch.end, came: () => came };
}
