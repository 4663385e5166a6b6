import type { ComponentChildren } from 'preact';
import type { Place } from '../shapes.ts';

interface Props {
  readonly place: Place;
  readonly children: ComponentChildren;
}

/** A point on the viewport from which its one child hangs or on which it stands. */
export function Placed({ place, children }: Props) {
  const room = place.room === undefined ? undefined : `${place.room}px`;
  return (
    <div
      class={`placed ${place.side} ${place.edge}`}
      style={{ left: `${place.x}px`, top: `${place.y}px`, '--room': room }}
    >
      {children}
    </div>
  );
}
