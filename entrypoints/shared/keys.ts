import browser from 'webextension-polyfill';
import type { Keys } from '../../components/shapes.ts';
import { hasType } from './messages.ts';

/** What a page script asks the background, which alone may know: the keys the browser has for our commands. */
const question = { type: 'keys' };

export function asksForKeys(message: unknown): boolean {
  return hasType(message) && message.type === question.type;
}

/** The keys the browser really has for our commands; none where nobody answers. */
export async function keysHere(): Promise<Keys> {
  try {
    return (await browser.runtime.sendMessage<typeof question, Keys | undefined>(question)) ?? {};
  } catch {
    return {};
  }
}
