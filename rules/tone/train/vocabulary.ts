/** Which words a model may know: those that belong to a way of writing, not to a subject or a source. */
import type { ToneText } from './texts.ts';

/** A source says a thing when this many of its documents do: once is chance. */
const DOCUMENTS = 2;
/** The share of the sources of a tone that must say a thing, and never fewer than two. */
const SOURCES = 1 / 3;

/** The keys that several independent sources of a tone say, and of words those somebody writes small. */
export function vocabularyOf(texts: readonly ToneText[]): ReadonlySet<string> {
  const small = smallWords(texts);
  const kept = new Set<string>();
  for (const own of Map.groupBy(texts, ({ tone }) => tone).values()) {
    const sources = [...Map.groupBy(own, ({ source }) => source).values()];
    const heard = tally(sources.map(saidIn));
    const need = Math.max(2, Math.ceil(sources.length * SOURCES + 0.01));
    for (const [key, count] of heard) {
      if (count >= Math.min(need, sources.length) && isPlain(key, small)) kept.add(key);
    }
  }
  return kept;
}

/** The keys that enough documents of one source hold. */
function saidIn(texts: readonly ToneText[]): readonly string[] {
  const docs = Map.groupBy(texts, ({ doc }) => doc);
  const heard = tally(
    [...docs.values()].map((own) => [
      ...new Set(own.flatMap(({ features }) => features.seen.map(({ key }) => key))),
    ]),
  );
  return [...heard].filter(([, count]) => count >= DOCUMENTS).map(([key]) => key);
}

function tally(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Words written with a small letter somewhere: others are names that happen to begin a sentence. */
function smallWords(texts: readonly ToneText[]): ReadonlySet<string> {
  const words = new Set<string>(['i', '·']);
  for (const { text } of texts) {
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu))
      words.add(word.toLowerCase().replace('’', "'"));
  }
  return words;
}

function isPlain(key: string, small: ReadonlySet<string>): boolean {
  return key
    .split(' ')
    .every((word) => small.has(word) || word.startsWith("i'") || !/^\p{L}/u.test(word));
}
