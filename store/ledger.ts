import { storage } from 'wxt/utils/storage';
import type { Sent } from '../rules/types.ts';

/** When posts were sent, per account. Times only: never a word of what was posted. */
export type Ledger = Readonly<Record<string, readonly Sent[]>>;

/** Posts older than this tell a cadence rule nothing more. */
const keptForMs = 35 * 24 * 60 * 60 * 1000;

/** The ledger as kept on this machine. Only the background writes it. */
export const ledgerItem = storage.defineItem<Ledger>('local:ledger', { fallback: {}, version: 1 });

/** The ledger's key for an account on a site. Handles are not case-sensitive on any site we know. */
export function accountKey(site: string, account: string | undefined): string {
  return `${site}:${(account ?? '').toLowerCase()}`;
}

/** The ledger with one more post in it, and entries too old to matter dropped. */
export function withSent(ledger: Ledger, key: string, sent: Sent): Ledger {
  const oldest = sent.at - keptForMs;
  const kept = (ledger[key] ?? []).filter((each) => each.at >= oldest);
  return { ...ledger, [key]: [...kept, sent].sort((a, b) => a.at - b.at) };
}

/** What an account sent, oldest first. */
export function sentBy(ledger: Ledger, key: string): readonly Sent[] {
  return ledger[key] ?? [];
}
