import type { Box } from '../../components/in-page/place.ts';
import type { InPageState, ToneState } from '../../components/shapes.ts';
import type { Nudge } from '../../rules/types.ts';
import type { Reading } from '../../sites/editors/editor.ts';
import type { Theme } from '../../sites/site.ts';
import { cardPlace, listPlace, pillPlace } from './places.ts';
import type { DraftReading } from './read-draft.ts';
import type { Opened } from './talk.ts';

interface DeskView {
  readonly theme: Theme;
  readonly now: DraftReading;
  readonly nudges: readonly Nudge[];
  readonly tone: ToneState | undefined;
  readonly opened: Opened;
}

/** Everything the screen shows for a desk, with its places measured now. */
export function stateOf({ theme, now, nudges, tone, opened }: DeskView): InPageState {
  const { card, list } = opened;
  const writtenIn = now.boxes.find((box) => box.contains(document.activeElement)) ?? now.boxes[0];
  const state: InPageState = { theme, nudges, ...(tone && { tone }) };
  const written = now.readings.some(({ text }) => text.trim() !== '');
  if (!writtenIn || !(written || nudges.length > 0)) return state;
  const pill = { place: pillPlace(writtenIn.getBoundingClientRect()) };
  const phrase = card && phraseBox(now, card.nudge);
  return {
    ...state,
    pill,
    ...(list && { list: listPlace(pill.place) }),
    ...(card && phrase && { card: { ...card, place: cardPlace(phrase, caretBox()) } }),
  };
}

/** Where the nudge's phrase is on the screen; its box where it has no phrase, or the phrase has just gone. */
function phraseBox({ boxes, readings }: DraftReading, nudge: Nudge): Box | undefined {
  const reading: Reading | undefined = readings[nudge.post];
  const range = nudge.end > nudge.start ? reading?.rangeOf(nudge.start, nudge.end) : undefined;
  return (range ?? boxes[nudge.post])?.getBoundingClientRect();
}

/** Where the caret is on the screen, if it can be told. */
function caretBox(): Box | undefined {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || selection.rangeCount === 0) return undefined;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  // A caret on an empty line has no rectangle in either browser.
  return box.height > 0 ? box : undefined;
}
