/** Words as people count them. */
import { createForms } from './latin.ts';

/** A word: “don’t”, “well-known” and “3.5” are one each. */
export const countedWordFor = createForms(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|['’.,:@-](?=[\p{L}\p{N}]))*`,
  'gu',
);

const asciiWord = /[A-Za-z0-9]/;
const anyWord = /[\p{L}\p{N}]/u;

/** Whether a text has a letter or a digit. */
export function hasLetterOrDigit(text: string): boolean {
  return asciiWord.test(text) || anyWord.test(text);
}
