/**
 * All that Parapet shows on somebody else's page: pill, list and card. To be rendered into a closed shadow root that
 * holds `in-page.css`. It never takes the focus and lets no event of its own out to the page; Escape, which arrives at
 * the page's composer and not here, is for the entrypoint to catch.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { InPageEvents, InPageState } from '../shapes.ts';
import { Announcer } from './Announcer.tsx';
import { Card } from './Card.tsx';
import { keepInside } from './keep-inside.ts';
import { NudgeList } from './NudgeList.tsx';
import { Pill } from './Pill.tsx';
import { Placed } from './Placed.tsx';

export type InPageProps = InPageState & InPageEvents;

export function InPage({ theme, nudges, pill, list, card, ...events }: InPageProps) {
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => (root.current ? keepInside(root.current) : undefined), []);
  return (
    <div ref={root} class="parapet" data-theme={theme}>
      <Announcer nudges={nudges} card={card} listOpen={list !== undefined} />
      {pill && (
        <Placed place={pill.place}>
          <Pill
            count={nudges.length}
            open={list !== undefined}
            faded={pill.faded ?? false}
            onToggleList={events.onToggleList}
          />
        </Placed>
      )}
      {list && (
        <Placed place={list}>
          <NudgeList
            nudges={nudges}
            current={card?.nudge}
            onSelect={events.onSelect}
            onClose={events.onClose}
          />
        </Placed>
      )}
      {card && (
        <Placed place={card.place}>
          <Card {...events} nudge={card.nudge} nudges={nudges} status={card.status} />
        </Placed>
      )}
    </div>
  );
}
