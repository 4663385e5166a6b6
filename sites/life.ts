/**
 * How long something of ours lives on a page. Everything that listens, observes or waits takes a
 * life, so that an updated or removed extension leaves the page clean. WXT's
 * `ContentScriptContext` is one.
 */
export interface Life {
  /** Aborted when the life ends. */
  readonly signal: AbortSignal;
  /** As `window.setTimeout`, in milliseconds; never fires after the end. */
  setTimeout(handler: () => void, timeout?: number): number;
  /** As `window.requestAnimationFrame`; never fires after the end. */
  requestAnimationFrame(callback: FrameRequestCallback): number;
}

/** A life that can be ended early, and ends with its parent at the latest. */
export interface ShortLife extends Life {
  /** Ends it now. Safe to call twice. */
  end(): void;
}

/** A shorter life within `parent`, for example one composer's within the page's. */
export function shortLife(parent: Life): ShortLife {
  const controller = new AbortController();
  const signal = AbortSignal.any([parent.signal, controller.signal]);
  return {
    signal,
    setTimeout: (handler, timeout) =>
      parent.setTimeout(() => {
        if (!signal.aborted) handler();
      }, timeout),
    requestAnimationFrame: (callback) =>
      parent.requestAnimationFrame((time) => {
        if (!signal.aborted) callback(time);
      }),
    end: () => controller.abort(),
  };
}

/** Runs `undo` when the life ends; at once if it already has. */
export function atEnd(life: Life, undo: () => void): void {
  if (life.signal.aborted) undo();
  else life.signal.addEventListener('abort', undo, { once: true });
}
