/**
 * All that Parapet shows on somebody else's page: pill, list and card. To be rendered into a closed shadow root that
 * holds `in-page.css`. It never takes the focus and lets no event of its own out to the page; Escape, which arrives at
 * the page's composer and not here, is for the entrypoint to catch.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { InPageEvents, InPageState } from '../shapes.ts';
import { tongue, useWords } from '../words.ts';
import { Announcer } from './Announcer.tsx';
import { Card } from './Card.tsx';
import { keepInside } from './keep-inside.ts';
import { NudgeList } from './NudgeList.tsx';
import { OffHere } from './OffHere.tsx';
import { Pill } from './Pill.tsx';
import { Placed } from './Placed.tsx';

interface Props {
  readonly state: InPageState;
  /** Without any, only what tells is shown. */
  readonly events?: InPageEvents | undefined;
}

export function InPage({ state, events }: Props) {
  const words = useWords();
  const { theme, nudges, pill, list, off, tone, card, news, keys = {} } = state;
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => (root.current ? keepInside(root.current) : undefined), []);
  return (
    <aside
      ref={root}
      {...tongue(words)}
      class="parapet"
      data-theme={theme}
      aria-label={words('extName')}
    >
      <Announcer nudges={nudges} tone={tone} card={card} list={list} news={news} keys={keys} />
      {events && pill && (
        <Placed place={pill.place}>
          <Pill
            pill={pill}
            count={nudges.length}
            tone={tone}
            open={list !== undefined}
            keys={keys['toggle-list']}
            events={events}
          />
        </Placed>
      )}
      {off && (
        <Placed place={off}>
          <OffHere />
        </Placed>
      )}
      {events && list && (
        <Placed place={list.place}>
          <NudgeList
            nudges={nudges}
            tone={tone}
            current={card?.nudge}
            taken={list.taken}
            keys={keys}
            events={events}
          />
        </Placed>
      )}
      {events && card && (
        <Placed place={card.place}>
          <Card card={card} nudges={nudges} keys={keys} events={events} />
        </Placed>
      )}
    </aside>
  );
}
