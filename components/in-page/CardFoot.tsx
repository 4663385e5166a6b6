import { SourceLink } from '../nudge/SourceLink.tsx';
import type { CardState, InPageEvents, Keys } from '../shapes.ts';
import { useWords } from '../words.ts';
import { KeysHint } from './KeysHint.tsx';
import { WhyRule } from './WhyRule.tsx';

interface Props {
  readonly card: CardState;
  readonly keys: Keys;
  readonly events: InPageEvents;
}

/** Where a nudge comes from, and what waves it away. */
export function CardFoot({ card, keys, events }: Props) {
  const words = useWords();
  const { nudge, origin, why = false } = card;
  return (
    <div class="card-foot">
      <div class="roots">
        {nudge.link && <SourceLink link={nudge.link} name={nudge.source} />}
        {origin && (
          <button
            type="button"
            class="plain-button"
            aria-expanded={why}
            onClick={() => events.onWhy()}
          >
            {words('cardWhyRule')}
          </button>
        )}
      </div>
      {origin && why && <WhyRule nudge={nudge} origin={origin} />}
      <div class="waves">
        <button type="button" class="plain-button" onClick={() => events.onNotThisTime(nudge)}>
          {words('cardNotThisTime')}
          <KeysHint keys={keys['not-this-time']} />
        </button>
        <button type="button" class="plain-button" onClick={() => events.onNeverAgain(nudge)}>
          {words('cardNeverAgain')}
          <KeysHint keys={keys['never-again']} />
        </button>
      </div>
    </div>
  );
}
