import browser from 'webextension-polyfill';
import type { Command, ToneState } from '../../components/shapes.ts';
import type { Setting } from '../../rules/find/settings.ts';
import type { CompiledPack } from '../../rules/packs/pack.ts';
import type { Nudge, Sent } from '../../rules/types.ts';
import type { OwnPack } from '../../store/own-packs.ts';
import type { PillMove, Settings } from '../../store/settings.ts';

/** What pages and page scripts ask of the background, the store's only writer. */
export type Request =
  /** Someone writes in a box of a site; `comment` where it is a comment's. */
  | { readonly type: 'bring-coach'; readonly site: string; readonly comment?: boolean }
  | { readonly type: 'bring-grammar' }
  | { readonly type: 'count'; readonly nudges: number }
  | { readonly type: 'sent'; readonly site: string; readonly account?: string; readonly sent: Sent }
  | { readonly type: 'switch'; readonly id: string; readonly on: boolean }
  | { readonly type: 'ignore'; readonly rule: string; readonly on: boolean }
  | { readonly type: 'switch-site'; readonly site: string; readonly on: boolean }
  /** A site's comments, for those who want them read along as well. */
  | { readonly type: 'switch-comments'; readonly site: string; readonly on: boolean }
  /** Strength, region, whether posts are held back once. */
  | {
      readonly type: 'choose';
      readonly choice: Partial<Pick<Settings, 'strength' | 'region' | 'beforePosting'>>;
    }
  /** The pill was dragged; without a move, it is back at its own place. */
  | { readonly type: 'move-pill'; readonly site: string; readonly move?: PillMove }
  /** A setting of the packs; absent, it is emptied. */
  | { readonly type: 'fill-in'; readonly name: string; readonly setting?: Setting }
  /** Silence everywhere: until a time, in milliseconds since the epoch, or until resumed. */
  | { readonly type: 'pause'; readonly until?: number }
  | { readonly type: 'resume' }
  | { readonly type: 'keep-pack'; readonly pack: OwnPack }
  | { readonly type: 'drop-pack'; readonly name: CompiledPack['name'] }
  | { readonly type: 'forget-times' }
  | { readonly type: 'wipe' };

/** What the popup and the background ask of the coach in a tab. */
export type CoachRequest =
  | { readonly type: 'report' }
  | { readonly type: 'show'; readonly nudge: number }
  /** The writer pressed keys of ours. */
  | { readonly type: 'command'; readonly command: Command }
  /** The writer no longer lets us into these hosts. */
  | { readonly type: 'leave'; readonly hosts: readonly string[] };

/** The coach's answer to `report`: what it sees in the box being written in. */
export interface CoachReport {
  readonly site: string;
  readonly account?: string;
  /** False when no compose box is open any more. */
  readonly writing: boolean;
  readonly nudges: readonly Nudge[];
  readonly tone?: ToneState;
}

/** Every kind of request. A record, so that one that is forgotten here is a type error. */
const requestTypes: Record<Request['type'], true> = {
  'bring-coach': true,
  'bring-grammar': true,
  count: true,
  sent: true,
  switch: true,
  ignore: true,
  'switch-site': true,
  'switch-comments': true,
  choose: true,
  'move-pill': true,
  'fill-in': true,
  pause: true,
  resume: true,
  'keep-pack': true,
  'drop-pack': true,
  'forget-times': true,
  wipe: true,
};

/** Whether a message is a request. Only our own pages and scripts can send any, so its type decides. */
export function isRequest(message: unknown): message is Request {
  return hasType(message) && Object.hasOwn(requestTypes, message.type);
}

const coachRequestTypes: Record<CoachRequest['type'], true> = {
  report: true,
  show: true,
  command: true,
  leave: true,
};

/** Whether a message is a request to a coach; likewise. */
export function isCoachRequest(message: unknown): message is CoachRequest {
  return hasType(message) && Object.hasOwn(coachRequestTypes, message.type);
}

/** Whether a message is one of ours at all. */
export function hasType(message: unknown): message is { readonly type: string } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    typeof message.type === 'string'
  );
}

/**
 * Sends a request to the background. Resolves to true when it was carried out; to false also where
 * nobody answers, as in a page that outlives the extension's update.
 */
export async function ask(request: Request): Promise<boolean> {
  try {
    return (await browser.runtime.sendMessage(request)) === true;
  } catch {
    return false;
  }
}

/** Asks the coach in a tab for its report; undefined where no coach is at work. */
export async function reportFrom(tabId: number): Promise<CoachReport | undefined> {
  const request: CoachRequest = { type: 'report' };
  try {
    return await browser.tabs.sendMessage<CoachRequest, CoachReport>(tabId, request);
  } catch {
    // Nobody listens in a tab where no one has written yet.
    return undefined;
  }
}

/** Has the coach in a tab open the card of its nth nudge. */
export async function showIn(tabId: number, nudge: number): Promise<void> {
  const request: CoachRequest = { type: 'show', nudge };
  await browser.tabs.sendMessage(tabId, request);
}

/** Has the coach in a tab go, if its page is on one of these hosts. */
export async function leaveAt(tabId: number, hosts: readonly string[]): Promise<void> {
  const request: CoachRequest = { type: 'leave', hosts };
  // Nobody listens in most tabs.
  await browser.tabs.sendMessage(tabId, request).catch(() => undefined);
}

/** Has the coach in a tab do what the writer asked for by keys. */
export async function obeyIn(tabId: number, command: Command): Promise<void> {
  const request: CoachRequest = { type: 'command', command };
  // Nobody listens in a tab where no one has written yet.
  await browser.tabs.sendMessage(tabId, request).catch(() => undefined);
}
