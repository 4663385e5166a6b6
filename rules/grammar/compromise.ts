/** The grammar by compromise (its tagger, without the parts that parse clauses: twice the speed). */
import nlp from 'compromise/two';
import type { Span } from '../types.ts';
import type { Grammar, GrammarSentence, TaggedWord } from './grammar.ts';

type View = ReturnType<typeof nlp>;

export const compromiseGrammar: Grammar = { parse: (sentence) => parsed(sentence, nlp(sentence)) };

const patterns = new Map<string, ReturnType<typeof nlp.parseMatch>>();

/** Match patterns are parsed once. */
function patternOf(written: string): ReturnType<typeof nlp.parseMatch> {
  let pattern = patterns.get(written);
  if (pattern === undefined) {
    pattern = nlp.parseMatch(written);
    patterns.set(written, pattern);
  }
  return pattern;
}

function parsed(text: string, view: View): GrammarSentence {
  let placed: readonly (readonly Span[])[] | undefined;
  const places = () => {
    placed ??= spansOf(view);
    return placed;
  };
  return {
    text,
    match(pattern, group) {
      const found = view.match(patternOf(pattern), group);
      return found.fullPointer.flatMap(([sentence = 0, from = 0, to = from + 1]) => {
        const spans = places()[sentence];
        const first = spans?.[from];
        const last = spans?.[to - 1];
        if (first === undefined || last === undefined) return [];
        return [{ start: first.start, end: last.end }];
      });
    },
    words: () => {
      const spans = places();
      return view.docs.flatMap((sentence, s) =>
        sentence.flatMap(({ tags }, t): TaggedWord[] => {
          const span = spans[s]?.[t];
          return span === undefined ? [] : [{ ...span, tags: tags ?? new Set() }];
        }),
      );
    },
  };
}

/** Where each term stands. The hidden half of a contraction (“are” in “we’re”) stands where the whole does. */
function spansOf(view: View): readonly (readonly Span[])[] {
  let at = 0;
  return view.docs.map((sentence) => {
    let last: Span = { start: at, end: at };
    return sentence.map(({ pre, text, post }) => {
      const start = at + pre.length;
      at = start + text.length + post.length;
      if (text !== '') last = { start, end: start + text.length };
      return last;
    });
  });
}
