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
import { around, cardPlace, coversPill, listPlace } from './places.ts';
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
  /** Where the text of a post is on the screen. */
  textOf(post: number): readonly DOMRect[];
  /** Where the caret is on the screen, if it can be told. */
  caret(): Box | undefined;
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
  const covered = card !== undefined && coversPill(card.place, pill.place);
  return {
    ...state,
    pill: { ...pill, ...(covered && { covered }) },
    ...(list && { list: { place: listPlace(pill.place), ...(taken && { taken }) } }),
    ...(card && { card }),
  };
}

/** The card that is open, with what it needs to know of the draft. */
function cardOf(view: DeskView): CardState | undefined {
  const { now, originOf } = view;
  const { card } = view.opened;
  const phrase = card && phraseBox(now, card.nudge, view.rectsOf(card.nudge));
  if (!phrase) return undefined;
  const post = now.draft.posts[card.nudge.post]?.text;
  const text = boxAround(view.textOf(card.nudge.post));
  return {
    ...card,
    place: cardPlace(phrase, { caret: view.caret(), text }),
    origin: originOf(card.nudge),
    ...(post !== undefined && { post }),
  };
}

/** The smallest box around a nudge's phrase; the compose box where it has no phrase, or the phrase has just gone. */
function phraseBox(
  { boxes }: DraftReading,
  { post }: Nudge,
  rects: readonly DOMRect[],
): Box | undefined {
  return boxAround(rects) ?? boxes[post]?.getBoundingClientRect();
}

function boxAround([first, ...others]: readonly DOMRect[]): Box | undefined {
  return first && around(first, ...others);
}
