import browser from 'webextension-polyfill';
import type { Words } from '../../components/words.ts';

/** The browser's own look-up in `_locales`, as the views want it. */
export const words: Words = (key, substitutions = []) =>
  browser.i18n.getMessage(key, [...substitutions]);
