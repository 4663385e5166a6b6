import type { Box } from '../../components/in-page/place.ts';
import type {
  CardState,
  InPageState,
  Keys,
  Origin,
  PillState,
  ToneState,
} from '../../components/shapes.ts';
import type { Nudge } from '../../rules/types.ts';
import type { Theme } from '../../sites/site.ts';
import { around, cardPlace, listPlace } from './places.ts';
import type { DraftReading } from './read-draft.ts';
import type { Opened } from './talk.ts';

interface DeskView {
  readonly theme: Theme;
  readonly now: DraftReading;
  readonly nudges: readonly Nudge[];
  readonly tone: ToneState | undefined;
  readonly opened: Opened;
  /** Where a nudge's phrase is on the screen. */
  rectsOf(nudge: Nudge): readonly DOMRect[];
  /** Nudges not yet told of to those who listen. */
  readonly news: readonly Nudge[];
  readonly keys: Keys;
  readonly mood: Pick<PillState, 'faded' | 'well'>;
  /** Where the pill is by a box. */
  pillAt(box: DOMRect): Pick<PillState, 'place' | 'wide'>;
  /** Whose rule a nudge is. */
  originOf(nudge: Nudge): Origin;
}

/** Everything the screen shows for a desk, with its places measured now. */
export function stateOf(view: DeskView): InPageState {
  const { theme, now, nudges, tone, opened, news, keys } = view;
  const { list, taken } = opened;
  const writtenIn = now.boxes.find((box) => box.contains(document.activeElement)) ?? now.boxes[0];
  const state: InPageState = { theme, nudges, news, keys, ...(tone && { tone }) };
  const written = now.readings.some(({ text }) => text.trim() !== '');
  if (!writtenIn || !(written || nudges.length > 0)) return state;
  const pill = { ...view.pillAt(writtenIn.getBoundingClientRect()), ...view.mood };
  const card = cardOf(view);
  return {
    ...state,
    pill,
    ...(list && { list: { place: listPlace(pill.place), ...(taken && { taken }) } }),
    ...(card && { card }),
  };
}

/** The card that is open, with what it needs to know of the draft. */
function cardOf({ now, opened: { card }, rectsOf, originOf }: DeskView): CardState | undefined {
  const phrase = card && phraseBox(now, card.nudge, rectsOf(card.nudge));
  if (!phrase) return undefined;
  const post = now.draft.posts[card.nudge.post]?.text;
  return {
    ...card,
    place: cardPlace(phrase, caretBox()),
    origin: originOf(card.nudge),
    ...(post !== undefined && { post }),
  };
}

/** The smallest box around a nudge's phrase; the compose box where it has no phrase, or the phrase has just gone. */
function phraseBox(
  { boxes }: DraftReading,
  { post }: Nudge,
  [first, ...others]: readonly DOMRect[],
): Box | undefined {
  return first ? around(first, ...others) : boxes[post]?.getBoundingClientRect();
}

/** Where the caret is on the screen, if it can be told. */
function caretBox(): Box | undefined {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || selection.rangeCount === 0) return undefined;
  const box = selection.getRangeAt(0).getBoundingClientRect();
  // A caret on an empty line has no rectangle in either browser.
  return box.height > 0 ? box : undefined;
}
