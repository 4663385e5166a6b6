import browser from 'webextension-polyfill';
import type { Words } from '../../components/words.ts';
import { sameList } from '../../sites/same-list.ts';

interface Said {
  readonly filledWith: readonly string[];
  readonly text: string;
}

/** What each message said last: browsers take their time to look one up, and the pill is drawn at every key. */
const lastSaid = new Map<string, Said>();

/** The browser's own look-up in `_locales`, as the views want it. */
export const words: Words = (key, substitutions = []) => {
  const last = lastSaid.get(key);
  if (last && sameList(last.filledWith, substitutions)) return last.text;
  const text = browser.i18n.getMessage(key, [...substitutions]);
  lastSaid.set(key, { filledWith: substitutions, text });
  return text;
};
