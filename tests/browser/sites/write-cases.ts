/** The write matrix: what is replaced by what, for every editor and browser. */
import type { Edit } from '../../../sites/editors/editor.ts';

/** One cell of the write matrix. */
export interface Case {
  readonly what: string;
  readonly text: string;
  /** What to replace: the first place it stands in the text. */
  readonly phrase: string;
  readonly by: string;
}

export const cases: readonly Case[] = [
  { what: 'a word', text: 'We utilise tools daily', phrase: 'utilise', by: 'use' },
  { what: 'the first word', text: 'Utilise tools daily', phrase: 'Utilise', by: 'Use' },
  { what: 'the last word', text: 'We are proud', phrase: 'proud', by: 'glad' },
  { what: 'the whole text', text: 'Delighted', phrase: 'Delighted', by: 'Glad' },
  {
    what: 'a range across a hashtag',
    text: 'Go #RoadSafety now please',
    phrase: 'Go #RoadSafety now',
    by: 'Look here',
  },
  { what: 'a hashtag', text: 'See #roadsafety now', phrase: '#roadsafety', by: '#RoadSafety' },
  { what: 'a word before a hashtag', text: 'We utilise #Roads now', phrase: 'utilise', by: 'use' },
  { what: 'a word after a hashtag', text: 'Now #Roads leverage us', phrase: 'leverage', by: 'use' },
  {
    what: 'a word next to a handle and a link',
    text: '@Dept utilises https://gov.example now',
    phrase: 'utilises',
    by: 'uses',
  },
  {
    what: 'a range across lines',
    text: 'One two\nthree four\nfive',
    phrase: 'two\nthree',
    by: 'and',
  },
  { what: 'a range across a blank line', text: 'One\n\nthree', phrase: 'One\n\nthree', by: 'All' },
  { what: 'a deletion', text: 'We are very proud', phrase: 'very ', by: '' },
  { what: 'a deletion across a hashtag', text: 'We are #so proud', phrase: 'are #so ', by: '' },
  { what: 'a deletion across lines', text: 'One two\nthree four', phrase: ' two\nthree', by: '' },
  {
    what: 'a deletion of a line with its break',
    text: 'First\nsecond\nthird',
    phrase: 'second\n',
    by: '',
  },
  {
    what: 'a replacement of a line with its break',
    text: 'First\nsecond\nthird',
    phrase: 'second\n',
    by: 'Then ',
  },
  { what: 'a replacement with a line break', text: 'One two three', phrase: ' two ', by: '\n' },
  {
    what: 'a replacement with two line breaks',
    text: 'One two three',
    phrase: 'two',
    by: 'a\n\nb',
  },
  {
    what: 'a word on the second of three lines',
    text: 'First line\nWe utilise it\nThird',
    phrase: 'utilise',
    by: 'use',
  },
  { what: 'a word behind emoji', text: 'Go 👩‍👩‍👧🚲 we utilise it', phrase: 'utilise', by: 'use' },
  { what: 'a word by an emoji', text: 'We are proud today', phrase: 'proud', by: '🎉' },
  { what: 'an insertion', text: 'One three', phrase: '', by: 'Note: ' },
];

/** What is refused, before anything is written: docs/editors.md says why. */
export const isRefused = (editor: string, { what }: Case): boolean =>
  editor === 'contenteditable' && / across | with its break/.test(what);

/** The edit a case asks for. */
export const editOf = ({ text, phrase, by }: Omit<Case, 'what'>): Edit => {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length, text: by, expected: phrase };
};
/** The text once the edit is made. */
export const withEdit = (text: string, { start, end, text: by }: Edit) =>
  text.slice(0, start) + by + text.slice(end);
