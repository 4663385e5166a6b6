import { useRef, useState } from 'preact/hooks';
import type { Shift } from '../shapes.ts';

/** How far the pointer must go before a press is a drag, in CSS px. */
const slack = 4;

interface Grip {
  readonly from: Shift;
  readonly pointer: number;
  dragging: boolean;
}

/**
 * Lets an element be dragged. Gives the shift so far, while it lasts, and the handlers for the element; `onMove` is
 * told the whole shift when it is let go. A click that ends a drag is no click.
 */
export function useDrag(onMove: (shift: Shift) => void) {
  const [shift, setShift] = useState<Shift | undefined>(undefined);
  const grip = useRef<Grip | undefined>(undefined);
  const dragged = useRef(false);

  const gone = ({ clientX, clientY }: PointerEvent, { from }: Grip): Shift => ({
    x: clientX - from.x,
    y: clientY - from.y,
  });
  const letGo = () => {
    grip.current = undefined;
    setShift(undefined);
  };
  return {
    shift,
    handlers: {
      onPointerDown(event: PointerEvent) {
        dragged.current = false;
        if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = { x: event.clientX, y: event.clientY };
        grip.current = { from, pointer: event.pointerId, dragging: false };
      },
      onPointerMove(event: PointerEvent) {
        const held = grip.current;
        if (held?.pointer !== event.pointerId) return;
        const by = gone(event, held);
        held.dragging ||= Math.hypot(by.x, by.y) > slack;
        if (held.dragging) setShift(by);
      },
      onPointerUp(event: PointerEvent) {
        const held = grip.current;
        if (held?.pointer !== event.pointerId) return;
        if (held.dragging) {
          dragged.current = true;
          onMove(gone(event, held));
        }
        letGo();
      },
      onPointerCancel: letGo,
    },
    /** Runs what a click does, unless it ended a drag. */
    clicked(act: () => void) {
      if (!dragged.current) act();
    },
  };
}
