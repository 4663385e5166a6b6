/** What an organisation fills in: names and hashtags that rules leave a place for, as `{names}`. */
import { fold, tidyWord } from '../draft/fold.ts';
import { wordsOf } from '../draft/words.ts';
import type { Gate, GateNeed, Pattern, Phrase, Terms } from './terms.ts';
import { isPhrase } from './trie.ts';

/** A list of names, a stretch of days (2026-03-16), or simply yes. */
export type Setting = true | readonly string[] | { readonly from: string; readonly to: string };
export type Settings = Readonly<Record<string, Setting>>;

/** Marks a place, as a word no text has, so that everything that knows words knows it for one. */
const MARK = 'ꙮ';
/** Not the braces of `\p{L}` and `\u{1F600}`. */
const written = /(?<!\\[pPux])\{([A-Za-z]\w*)\}/g;
const place = new RegExp(`${MARK}(\\w+)${MARK}`, 'gu');

/** A pattern with its `{names}` marked. */
export function markPlaces(source: string): string {
  return source.replace(written, (_, name: string) => MARK + name.toLowerCase() + MARK);
}

/** Whether a pattern has a `{name}` in it, not yet marked. */
export function hasPlace(source: string): boolean {
  return source.search(written) >= 0;
}

/** The names of the places marked in a text, in small letters. */
export function placesIn(text: string): readonly string[] {
  return [...text.matchAll(place)].map(([, name = '']) => name);
}

/** The terms with every place filled; those whose setting is empty are left out. */
export function fillPlaces(terms: Terms, settings: Settings): Terms {
  if (!hasPlaces(terms)) return terms;
  const lists = new Map(
    Object.entries(settings).map(([name, setting]) => [
      name.toLowerCase(),
      Array.isArray(setting) ? setting : [],
    ]),
  );
  const valuesOf = (name: string): readonly string[] => lists.get(name) ?? [];
  const phrases = terms.phrases.flatMap((phrase) => fillPhrase(phrase, valuesOf));
  return {
    phrases: phrases.filter(([text]) => isPhrase(text)),
    patterns: [
      ...terms.patterns.flatMap((pattern) => fillPattern(pattern, valuesOf)),
      ...phrases.filter(([text]) => !isPhrase(text)).map(asPattern),
    ],
  };
}

function hasPlaces({ phrases, patterns }: Terms): boolean {
  return (
    phrases.some((phrase) => phrase[0].includes(MARK)) ||
    patterns.some(({ source }) => source.includes(MARK))
  );
}

/** A name such as “Oh! (magazine)” makes no phrase for the trie. */
function asPattern([text, item, exact]: Phrase): Pattern {
  const edge = String.raw`[\p{L}\p{M}\p{N}_]`;
  const flags = exact === undefined ? 'giu' : 'gu';
  return { item, source: `(?<!${edge})${literal(text)}(?!${edge})`, flags };
}

type ValuesOf = (name: string) => readonly string[];

function fillPhrase(phrase: Phrase, valuesOf: ValuesOf): Phrase[] {
  const [text, item, exact] = phrase;
  const name = /ꙮ(\w+)ꙮ/u.exec(text)?.[1];
  if (name === undefined) return [phrase];
  return valuesOf(name).flatMap((value) => {
    const one = exact === undefined ? fold(value) : value;
    const filled = text.replace(`${MARK}${name}${MARK}`, () => one);
    return fillPhrase(exact === undefined ? [filled, item] : [filled, item, exact], valuesOf);
  });
}

function fillPattern(pattern: Pattern, valuesOf: ValuesOf): Pattern[] {
  const names = placesIn(pattern.source);
  if (names.length === 0) return [pattern];
  if (names.some((name) => valuesOf(name).length === 0)) return [];
  const source = pattern.source.replace(place, (_, name: string) => {
    const longestFirst = [...valuesOf(name)].sort((a, b) => b.length - a.length);
    return `(?:${longestFirst.map(literal).join('|')})`;
  });
  const { gate = {}, ...rest } = pattern;
  return [{ ...rest, source, gate: fillGate(gate, valuesOf) }];
}

function literal(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function fillGate({ needs = [], characters }: Gate, valuesOf: ValuesOf): Gate {
  const filled = needs.flatMap((need) => fillNeed(need, valuesOf));
  return {
    ...(filled.length > 0 && { needs: filled }),
    ...(characters !== undefined && !characters.includes(MARK) && { characters }),
  };
}

/** A name's first word stands for it; a name without a word lets everything through. */
function fillNeed(need: GateNeed, valuesOf: ValuesOf): GateNeed[] {
  if ('pieces' in need) return need.pieces.some((each) => each.includes(MARK)) ? [] : [need];
  const words = need.words.flatMap((word) => {
    const name = /^ꙮ(\w+)ꙮ$/u.exec(word)?.[1];
    return name === undefined ? [word] : valuesOf(name).map(firstWord);
  });
  return words.includes('') ? [] : [{ words }];
}

function firstWord(name: string): string {
  const folded = fold(name);
  const { starts, ends } = wordsOf(folded);
  return tidyWord(folded.slice(starts[0] ?? 0, ends[0] ?? 0));
}
