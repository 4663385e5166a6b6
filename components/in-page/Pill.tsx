import { Icon } from '../controls/Icon.tsx';
import type { InPageEvents, PillState, ToneState } from '../shapes.ts';
import { soundsOfficial, toneWords } from '../tone/tone.ts';
import { plural, useWords, type Words } from '../words.ts';
import { useDrag } from './drag.ts';

interface Props {
  readonly pill: PillState;
  readonly count: number;
  readonly tone?: ToneState | undefined;
  readonly open: boolean;
  /** The keys that open the list too. */
  readonly keys?: string | undefined;
  readonly events: Pick<InPageEvents, 'onToggleList' | 'onMovePill'>;
}

type Sight = Pick<Props, 'pill' | 'count' | 'tone'>;

function labelOf(words: Words, { pill, count, tone }: Sight): string {
  const counted = count > 0 ? plural(words, 'pillLabel', count) : undefined;
  if (tone && soundsOfficial(tone)) {
    return words('withTone', [counted ?? words('pillLabelNoNudges'), toneWords(words, tone)]);
  }
  return counted ?? words(pill.well ? 'pillLabelNone' : 'pillLabelNoNudges');
}

/** What the pill shows beside the mark: how many, and how the draft sounds; rarely, that it reads well. */
function Sign({ pill, count, tone }: Sight) {
  const words = useWords();
  const official = tone && soundsOfficial(tone);
  const well = count === 0 && !official && pill.well;
  return (
    <>
      {count > 0 && <span class="pill-count">{count}</span>}
      {official && pill.wide && <span class="pill-tone">{toneWords(words, tone)}</span>}
      {official && !pill.wide && <Icon name="loudhailer" />}
      {well && <Icon name="tick" />}
      {well && pill.wide && <span class="pill-tone">{words('readsWell')}</span>}
    </>
  );
}

/**
 * The one thing of ours that stays by the compose box: how many nudges there are, and the way to their list. It can be
 * dragged aside, and goes back to its own place at a double click.
 */
export function Pill({ pill, count, tone, open, keys, events }: Props) {
  const words = useWords();
  const { shift, handlers, clicked } = useDrag(events.onMovePill);
  const label = labelOf(words, { pill, count, tone });
  const title = keys ? words('withKeys', [label, keys]) : label;
  const looks = { faded: pill.faded, covered: pill.covered, dragged: shift };
  const state = Object.entries(looks).flatMap(([look, holds]) => (holds ? [look] : []));
  return (
    <button
      type="button"
      class={['pill', ...state].join(' ')}
      aria-expanded={open}
      aria-label={label}
      title={title}
      style={shift && { translate: `${shift.x}px ${shift.y}px` }}
      {...handlers}
      onClick={() => clicked(events.onToggleList)}
      onDblClick={() => clicked(() => events.onMovePill())}
    >
      <Icon name="parapet" />
      <Sign pill={pill} count={count} tone={tone} />
    </button>
  );
}
