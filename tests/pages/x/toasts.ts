import { useSyncExternalStore } from 'react';

export interface Toast {
  readonly key: number;
  readonly text: string;
  readonly permalink?: string;
}

let shown: readonly Toast[] = [];
let keys = 0;
const watchers = new Set<() => void>();

function set(next: readonly Toast[]): void {
  shown = next;
  for (const watcher of watchers) watcher();
}

/** Milliseconds between the server's answer and the toast, about what the real site takes. */
const TOAST_DELAY = 300;
const TOAST_LIFE = 4000;

/** Shows a toast a moment after the server has answered, and takes it away later. */
export function toast(text: string, permalink?: string): void {
  setTimeout(() => {
    const fresh: Toast = { key: keys++, text, ...(permalink !== undefined && { permalink }) };
    set([...shown, fresh]);
    setTimeout(() => set(shown.filter((each) => each !== fresh)), TOAST_LIFE);
  }, TOAST_DELAY);
}

export function useToasts(): readonly Toast[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => shown,
  );
}
