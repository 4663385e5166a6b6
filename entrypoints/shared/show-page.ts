import { type ComponentChild, h, render } from 'preact';
import { WordsProvider } from '../../components/words.ts';
import { words } from './words.ts';

/** Shows a view on one of our own pages, in the browser's language; the same place each time. */
export function showPage(view: ComponentChild): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('This page has no element with the id "app" to show its view in.');
  render(h(WordsProvider, { value: words }, view), place);
}
