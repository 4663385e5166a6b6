/**
 * What an admin has set by browser policy. It only ever comes from the browser: nothing of ours writes it.
 * docs/for-admins.md says how it is set; `public/managed-schema.json` tells Chromium what there is.
 */
import browser from 'webextension-polyfill';
import type { Settings } from './settings.ts';

/** What is set for everyone in the organisation. What is absent is up to each writer. */
export interface Managed {
  /** Whether a post that says to think twice is held back once. */
  readonly beforePosting?: boolean;
}

/** What the admin has set by now: nothing where there is no policy, or the browser cannot tell. */
export async function readManaged(): Promise<Managed> {
  // Firefox rejects where no policy names us.
  const found = await policy().catch((): Record<string, unknown> => ({}));
  const { beforePosting } = found;
  if (typeof beforePosting === 'boolean') return { beforePosting };
  if (beforePosting !== undefined) {
    console.warn(
      `Parapet: the policy's beforePosting should be true or false, and is left out: ${JSON.stringify(beforePosting)}`,
    );
  }
  return {};
}

async function policy(): Promise<Record<string, unknown>> {
  return await browser.storage.managed.get('beforePosting');
}

/** Calls `changed` with what the admin has set, whenever that has changed. Gives back the way to stop. */
export function watchManaged(changed: (managed: Managed) => void): () => void {
  // Not `storage.managed.onChanged`: Firefox, which reads policies at its start only, warns of whoever listens to it.
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') void readManaged().then(changed);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Whether a post that says to think twice is held back once: the admin's word goes before the writer's. */
export function holdsPosts(managed: Managed, settings: Settings): boolean {
  return managed.beforePosting ?? settings.beforePosting === true;
}
