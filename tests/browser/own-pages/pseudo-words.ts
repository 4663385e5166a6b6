import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Message {
  message: string;
}

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ê',
  i: 'ï',
  o: 'ô',
  u: 'ü',
  A: 'Â',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  c: 'ç',
  n: 'ñ',
  y: 'ÿ',
};

/** A text with its words changed, and its placeholders as they were. */
function outsidePlaceholders(text: string, change: (part: string) => string): string {
  const parts = text.split(/(\$\w+\$)/u);
  return parts.map((part, i) => (i % 2 === 1 ? part : change(part))).join('');
}

/** A text as a language with longer words would have it: accented, and half as long again. */
function lengthened(text: string): string {
  const accented = outsidePlaceholders(text, (part) =>
    part.replace(/[a-zA-Z]/gu, (letter) => accents[letter] ?? letter),
  );
  return `${accented} ${'öñé '.repeat(Math.ceil(text.length / 8)).trim()}`;
}

/** A text in letters that run from right to left. */
function turned(text: string): string {
  return outsidePlaceholders(text, (part) => part.replace(/[a-z]/giu, 'ש'));
}

/**
 * Copies a built extension into a folder with other words in the place of English: each longer by half, in letters
 * written from right to left, or French. What names the language stays in order.
 */
export async function withPseudoWords(
  built: string,
  folder: string,
  how: 'longer' | 'right-to-left' | 'French',
): Promise<void> {
  await cp(built, folder, { recursive: true });
  const file = join(folder, '_locales/en_GB/messages.json');
  if (how === 'French') return cp(join(folder, '_locales/fr/messages.json'), file);
  const messages: Record<string, Message> = JSON.parse(await readFile(file, 'utf8'));
  for (const [key, entry] of Object.entries(messages)) {
    // A store listing may not be longer, and the sample is a draft, not a word of ours.
    if (key.startsWith('ext') || key === 'trySample' || key === 'language') continue;
    if (key === 'direction') entry.message = how === 'right-to-left' ? 'rtl' : 'ltr';
    else entry.message = how === 'longer' ? lengthened(entry.message) : turned(entry.message);
  }
  await writeFile(file, JSON.stringify(messages));
}
