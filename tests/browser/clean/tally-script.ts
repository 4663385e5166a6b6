/**
 * What runs in Parapet's isolated world before Parapet does, and keeps count of all it starts
 * there. Travels as text: it may use nothing from around it.
 */

/** What is under way in the isolated world. */
export interface Tally {
  /** `window keydown`, `document focusin`, …, sorted. Those on nodes no longer on the page do not count. */
  readonly listeners: readonly string[];
  readonly timers: number;
  readonly frames: number;
  /** Observers that observe something. */
  readonly observers: readonly string[];
  /** Changes made to the nodes of editors by any method there is: `appendChild`, `set data`, … */
  readonly changes: readonly string[];
  /** Changes made to any other node, to show that changes are seen. */
  readonly otherChanges: number;
}

/** Counts what starts and ends from now on, and answers `tally-ask` events with a `Tally` as JSON. */
export function keepTally(): void {
  type Method = (this: unknown, ...args: unknown[]) => unknown;
  const isMethod = (value: unknown): value is Method => typeof value === 'function';
  const optionOf = (options: unknown, key: string): unknown =>
    typeof options === 'object' && options !== null ? Reflect.get(options, key) : undefined;
  const wrap = (owner: object, name: string, around: (original: Method) => Method) => {
    const original: unknown = Reflect.get(owner, name);
    if (!isMethod(original)) return;
    const value = around(original);
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  };

  const ids = new WeakMap<object, number>();
  let lastId = 0;
  const idOf = (thing: object) => {
    const id = ids.get(thing) ?? ++lastId;
    ids.set(thing, id);
    return id;
  };
  const listeners = new Map<string, { type: string; target: WeakRef<EventTarget> }>();
  const keyOf = (target: EventTarget, type: unknown, listener: object, options: unknown) => {
    const capture = options === true || optionOf(options, 'capture') === true;
    return `${idOf(target)} ${type} ${idOf(listener)} ${capture}`;
  };
  const isListener = (value: unknown): value is object =>
    typeof value === 'function' || (typeof value === 'object' && value !== null);
  const { addEventListener } = EventTarget.prototype;
  wrap(
    EventTarget.prototype,
    'addEventListener',
    (original) =>
      function (...args) {
        const [type, listener, options] = args;
        const target = this instanceof EventTarget ? this : window;
        const signal = optionOf(options, 'signal');
        const late = signal instanceof AbortSignal && signal.aborted;
        if (isListener(listener) && !late) {
          const key = keyOf(target, type, listener, options);
          const forget = () => listeners.delete(key);
          listeners.set(key, { type: String(type), target: new WeakRef(target) });
          if (optionOf(options, 'once') === true) original.call(target, type, forget, options);
          if (signal instanceof AbortSignal) addEventListener.call(signal, 'abort', forget);
        }
        return original.apply(target, args);
      },
  );
  wrap(
    EventTarget.prototype,
    'removeEventListener',
    (original) =>
      function (...args) {
        const [type, listener, options] = args;
        const target = this instanceof EventTarget ? this : window;
        if (isListener(listener)) listeners.delete(keyOf(target, type, listener, options));
        return original.apply(target, args);
      },
  );

  const timers = new Set<unknown>();
  const frames = new Set<unknown>();
  const clocks = [
    ['setTimeout', 'clearTimeout', timers],
    ['setInterval', 'clearInterval', timers],
    ['requestAnimationFrame', 'cancelAnimationFrame', frames],
    ['requestIdleCallback', 'cancelIdleCallback', frames],
  ] as const;
  for (const owner of new Set([window, globalThis])) {
    for (const [start, stop, due] of clocks) {
      wrap(owner, start, (original) => (handler, ...rest) => {
        const run = (...args: unknown[]) => {
          if (start !== 'setInterval') due.delete(id);
          if (isMethod(handler)) handler(...args);
        };
        const id = original.call(window, run, ...rest);
        due.add(id);
        return id;
      });
      wrap(owner, stop, (original) => (id) => {
        due.delete(id);
        return original.call(window, id);
      });
    }
  }

  const observing = new Map<unknown, string>();
  for (const kind of [
    MutationObserver,
    ResizeObserver,
    IntersectionObserver,
    PerformanceObserver,
  ]) {
    wrap(
      kind.prototype,
      'observe',
      (original) =>
        function (...args) {
          observing.set(this, kind.name);
          return original.apply(this, args);
        },
    );
    wrap(
      kind.prototype,
      'disconnect',
      (original) =>
        function (...args) {
          observing.delete(this);
          return original.apply(this, args);
        },
    );
  }

  const changes: string[] = [];
  let otherChanges = 0;
  const isEditors = (node: unknown) => {
    const element =
      node instanceof Element ? node : node instanceof Node ? node.parentElement : null;
    return (element?.closest('[contenteditable="true"], textarea, .editor') ?? null) !== null;
  };
  const note = (what: string, nodes: readonly unknown[]) => {
    if (nodes.some(isEditors)) changes.push(what);
    else otherChanges++;
  };
  const changing =
    /^(append|prepend|before$|after$|remove|replace|insert|normalize|split|set|toggle|delete|surround|extract|attachShadow)/;
  for (const { prototype } of [Node, Element, HTMLElement, CharacterData, Text]) {
    for (const [name, found] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { value, get, set } = found;
      if (isMethod(value) && changing.test(name)) {
        wrap(
          prototype,
          name,
          (original) =>
            function (...args) {
              note(name, [this, ...args]);
              return original.apply(this, args);
            },
        );
      } else if (get && set) {
        Object.defineProperty(prototype, name, {
          configurable: true,
          get,
          set(to: unknown) {
            note(`set ${name}`, [this]);
            Reflect.apply(set, this, [to]);
          },
        });
      }
    }
  }

  const nameOf = (target: EventTarget) => {
    if (target === window) return 'window';
    if (target === document) return 'document';
    if (target instanceof AbortSignal && target.aborted) return undefined;
    if (target instanceof Node)
      return target.isConnected ? target.nodeName.toLowerCase() : undefined;
    return target.constructor.name;
  };
  const tally = (): Tally => ({
    listeners: [...listeners.values()]
      .flatMap(({ type, target: ref }) => {
        const target = ref.deref();
        const name = target && nameOf(target);
        return name === undefined ? [] : [`${name} ${type}`];
      })
      .sort(),
    timers: timers.size,
    frames: frames.size,
    observers: [...observing.values()].sort(),
    changes,
    otherChanges,
  });
  addEventListener.call(document, 'tally-ask', () => {
    document.dispatchEvent(new CustomEvent('tally-answer', { detail: JSON.stringify(tally()) }));
  });
}
