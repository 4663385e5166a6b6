/** The write matrix: what is replaced by what, for every editor and browser. */
import type { Edit } from '../../../sites/editors/editor.ts';

/** One cell of the write matrix. */
export interface Case {
  /** Of each kind `npm test` has one for every editor and browser. */
  readonly kind: 'word' | 'tag' | 'range' | 'deletion' | 'line' | 'other';
  readonly what: string;
  readonly text: string;
  /** What to replace: the first place it stands in the text. */
  readonly phrase: string;
  readonly by: string;
}

const cases: readonly Case[] = [
  { kind: 'word', what: 'a word', text: 'We utilise tools daily', phrase: 'utilise', by: 'use' },
  {
    kind: 'word',
    what: 'the first word',
    text: 'Utilise tools daily',
    phrase: 'Utilise',
    by: 'Use',
  },
  { kind: 'word', what: 'the last word', text: 'We are proud', phrase: 'proud', by: 'glad' },
  { kind: 'word', what: 'the whole text', text: 'Delighted', phrase: 'Delighted', by: 'Glad' },
  {
    kind: 'range',
    what: 'a range across a hashtag',
    text: 'Go #RoadSafety now please',
    phrase: 'Go #RoadSafety now',
    by: 'Look here',
  },
  {
    kind: 'tag',
    what: 'a hashtag',
    text: 'See #roadsafety now',
    phrase: '#roadsafety',
    by: '#RoadSafety',
  },
  {
    kind: 'tag',
    what: 'a word before a hashtag',
    text: 'We utilise #Roads now',
    phrase: 'utilise',
    by: 'use',
  },
  {
    kind: 'tag',
    what: 'a word after a hashtag',
    text: 'Now #Roads leverage us',
    phrase: 'leverage',
    by: 'use',
  },
  {
    kind: 'tag',
    what: 'a word next to a handle and a link',
    text: '@Dept utilises https://gov.example now',
    phrase: 'utilises',
    by: 'uses',
  },
  {
    kind: 'range',
    what: 'a range across lines',
    text: 'One two\nthree four\nfive',
    phrase: 'two\nthree',
    by: 'and',
  },
  {
    kind: 'range',
    what: 'a range across a blank line',
    text: 'One\n\nthree',
    phrase: 'One\n\nthree',
    by: 'All',
  },
  { kind: 'deletion', what: 'a deletion', text: 'We are very proud', phrase: 'very ', by: '' },
  {
    kind: 'deletion',
    what: 'a deletion across a hashtag',
    text: 'We are #so proud',
    phrase: 'are #so ',
    by: '',
  },
  {
    kind: 'deletion',
    what: 'a deletion across lines',
    text: 'One two\nthree four',
    phrase: ' two\nthree',
    by: '',
  },
  {
    kind: 'deletion',
    what: 'a deletion of a line with its break',
    text: 'First\nsecond\nthird',
    phrase: 'second\n',
    by: '',
  },
  {
    kind: 'line',
    what: 'a replacement of a line with its break',
    text: 'First\nsecond\nthird',
    phrase: 'second\n',
    by: 'Then ',
  },
  {
    kind: 'line',
    what: 'a replacement with a line break',
    text: 'One two three',
    phrase: ' two ',
    by: '\n',
  },
  {
    kind: 'line',
    what: 'a replacement with two line breaks',
    text: 'One two three',
    phrase: 'two',
    by: 'a\n\nb',
  },
  {
    kind: 'line',
    what: 'a word on the second of three lines',
    text: 'First line\nWe utilise it\nThird',
    phrase: 'utilise',
    by: 'use',
  },
  {
    kind: 'other',
    what: 'a word behind emoji',
    text: 'Go 👩‍👩‍👧🚲 we utilise it',
    phrase: 'utilise',
    by: 'use',
  },
  {
    kind: 'other',
    what: 'a word by an emoji',
    text: 'We are proud today',
    phrase: 'proud',
    by: '🎉',
  },
  { kind: 'other', what: 'an insertion', text: 'One three', phrase: '', by: 'Note: ' },
];

/**
 * The cells of one editor in one browser: every case where `MATRIX=full` asks for them; otherwise one of each kind, another
 * for each neighbour, so that in each browser some editor has each case. Editor and browser are told by their places.
 */
export function casesFor(editor: number, browser: number): readonly Case[] {
  if (process.env.MATRIX === 'full') return cases;
  const kinds = Map.groupBy(cases, ({ kind }) => kind);
  return [...kinds.values()].flatMap((all) => all[(editor + browser) % all.length] ?? []);
}

/** What is refused, before anything is written: docs/editors.md says why. */
export const isRefused = (editor: string, { what }: Case): boolean =>
  editor === 'contenteditable' && / across | with its break/.test(what);

/** The edit a case asks for. */
export const editOf = ({ text, phrase, by }: Pick<Case, 'text' | 'phrase' | 'by'>): Edit => {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length, text: by, expected: phrase };
};
/** The text once the edit is made. */
export const withEdit = (text: string, { start, end, text: by }: Edit) =>
  text.slice(0, start) + by + text.slice(end);
