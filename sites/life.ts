/**
 * How long something of ours lives on a page. Everything that listens, observes or waits takes a
 * life, so that an updated or removed extension leaves the page clean.
 */
export interface Life {
  /** Aborted when the life ends. */
  readonly signal: AbortSignal;
  /** As `window.setTimeout`, in milliseconds; never fires after the end. Gives back the way to call it off. */
  setTimeout(handler: () => void, timeout?: number): CallOff;
  /** As `window.requestAnimationFrame`; never fires after the end. Likewise. */
  requestAnimationFrame(callback: FrameRequestCallback): CallOff;
}

/** Calls off what was to come; does nothing once it has. */
export type CallOff = () => void;

/** A life that can be ended early, and ends with its parent at the latest. */
export interface ShortLife extends Life {
  /** Ends it now. Safe to call twice. */
  end(): void;
}

/**
 * The life of a window until the signal. `holds` is asked before each timer and frame, for a life
 * that may be over before anyone has said so.
 */
export function lifeUntil(signal: AbortSignal, holds: () => boolean = () => true): Life {
  return keeping(signal, {
    setTimeout(handler, timeout) {
      const id = window.setTimeout(() => holds() && handler(), timeout);
      return () => window.clearTimeout(id);
    },
    requestAnimationFrame(callback) {
      const id = window.requestAnimationFrame((time) => holds() && callback(time));
      return () => window.cancelAnimationFrame(id);
    },
  });
}

/** A shorter life within `parent`, for example one composer's within the page's. */
export function shortLife(parent: Life): ShortLife {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort();
  if (parent.signal.aborted) end();
  // Not `AbortSignal.any`: a parent's long list of children that are over would be kept with it.
  else parent.signal.addEventListener('abort', end, { once: true, signal });
  return { ...keeping(signal, parent), end };
}

/** Runs `undo` when the life ends; at once if it already has. */
export function atEnd(life: Pick<Life, 'signal'>, undo: () => void): void {
  if (life.signal.aborted) undo();
  else life.signal.addEventListener('abort', undo, { once: true });
}

/**
 * A clock's timers and frames, called off at the signal. Only those still to come are kept: a
 * listener for each, as a WXT context has, would stay for as long as the page.
 */
function keeping(signal: AbortSignal, clock: Omit<Life, 'signal'>): Life {
  const due = new Set<CallOff>();
  atEnd({ signal }, () => {
    for (const callOff of due) callOff();
    due.clear();
  });
  const keep = (start: (done: () => void) => CallOff): CallOff => {
    if (signal.aborted) return () => {};
    const callOff = () => {
      due.delete(callOff);
      stop();
    };
    const stop = start(() => due.delete(callOff));
    due.add(callOff);
    return callOff;
  };
  return {
    signal,
    setTimeout: (handler, timeout) =>
      keep((done) =>
        clock.setTimeout(() => {
          done();
          handler();
        }, timeout),
      ),
    requestAnimationFrame: (callback) =>
      keep((done) =>
        clock.requestAnimationFrame((time) => {
          done();
          callback(time);
        }),
      ),
  };
}
