/**
 * Spelling: words that are not in the pack's own list. No dictionary is bundled.
 *
 *     extends: spelling
 *     message: "“%s” is not in our list of place names."
 *     filters: ['\b(?![A-Z])\w+']      # only words with a capital
 *     words: [Casterbridge, Melchester, Budmouth]
 */

import { tidyWord } from '../draft/fold.ts';
import { createForms } from '../draft/latin.ts';
import { nearWordsIn } from '../draft/nearest.ts';
import type { PlainPattern } from '../find/terms.ts';
import type { RuleKeys } from '../packs/rule-keys.ts';
import type { Finding, TextReader } from './reader.ts';

export interface SpellingSpec {
  /** One word a line. Small letters fit any capitals; a word with capitals only its own. */
  readonly words: string;
  /** Words these fit are not looked at. */
  readonly filters: readonly PlainPattern[];
}

/** Vale's keys that name files of a Hunspell dictionary, which packs here cannot bring. */
const FILES = ['dictionaries', 'dicpath', 'aff', 'dic'] as const;

/** Reads `words`, `ignore` (more words), `filters`, `custom`. */
export function compileSpelling(keys: RuleKeys): SpellingSpec | undefined {
  for (const key of FILES) {
    if (!keys.has(key)) continue;
    keys.problem(
      [key],
      `\`${key}\` names a dictionary file, and none is bundled: list \`words\` instead.`,
    );
  }
  keys.flag('append');
  keys.flag('custom');
  keys.number('threshold');
  const words = [...keys.list('words'), ...keys.list('ignore')].map((word) => word.trim());
  const filters = keys
    .list('filters')
    .flatMap((filter, i) => keys.pattern(filter, ['filters', i]) ?? []);
  if (!keys.has('words')) {
    keys.problem([], 'A spelling rule needs `words`: no dictionary is bundled.');
    return undefined;
  }
  return { words: [...new Set(words)].sort().join('\n'), filters };
}

/** In one unit near words are looked up for so many; a text with more is not in the list’s language. */
const MOST_OFFERED = 20;

const wordsIn = createForms(String.raw`\p{L}(?:[\p{L}\p{M}]|\u200D|\u00AD)*(?:['’]\p{L}+)*`, 'gu');

export function readySpelling({ words, filters }: SpellingSpec): TextReader {
  const all = words.split('\n');
  const list = new Set(all);
  const nearWords = nearWordsIn(all);
  const regexes = filters.map(({ source, flags }) => new RegExp(source, flags.replace('g', '')));
  return {
    reads: 'text',
    read({ text }) {
      const findings: Finding[] = [];
      for (const { 0: found, index } of text.matchAll(wordsIn(text))) {
        const plain = tidyWord(found).replaceAll('’', "'");
        if (isListed(plain, list) || regexes.some((regex) => regex.test(plain))) continue;
        const near = findings.length < MOST_OFFERED ? nearWords(plain) : [];
        const fixes = near.map((each) => ({ text: each }));
        findings.push({ start: index, end: index + found.length, args: [found], fixes });
      }
      return findings;
    },
  };
}

/** A word at the start of a sentence, in capitals, or with an “’s” is still the word. */
function isListed(found: string, list: ReadonlySet<string>): boolean {
  const bare = found.replace(/'s$/i, '');
  return [found, bare].some((each) => list.has(each) || list.has(each.toLowerCase()));
}
