import { useLayoutEffect } from 'preact/hooks';
import { tongue, useWords } from './words.ts';

/** Names one of our own pages, and tells the browser which language it is in. */
export function usePage(title: string): void {
  const words = useWords();
  const { lang, dir } = tongue(words);
  useLayoutEffect(() => {
    document.title = title;
    document.documentElement.lang = lang;
    document.documentElement.dir = dir;
  }, [title, lang, dir]);
}
