import browser from 'webextension-polyfill';
import type { Words } from '../../components/words.ts';

/** Words that need nothing filled in. Browsers take their time to look one up, and the pill is drawn at every key. */
const known = new Map<string, string>();

/** The browser's own look-up in `_locales`, as the views want it. */
export const words: Words = (key, substitutions = []) => {
  if (substitutions.length > 0) return browser.i18n.getMessage(key, [...substitutions]);
  const found = known.get(key) ?? browser.i18n.getMessage(key);
  known.set(key, found);
  return found;
};
