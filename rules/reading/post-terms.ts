/** What guards ask of a whole post, looked for in its pieces: once a piece for all guards, when one is first asked. */
import { createFinder, type Finder } from '../find/finder.ts';
import type { Terms } from '../find/terms.ts';
import type { CompiledRule } from '../packs/pack.ts';
import type { PieceReading } from './piece.ts';

/** Whether something stands anywhere in a piece, its links and hashtags too. */
export type PieceHas = (piece: PieceReading, terms: Terms) => boolean;

/** What one piece has: which terms, as far as that is known, by their numbers; and all patterns worth trying. */
interface Seen {
  readonly has: (boolean | undefined)[];
  readonly patterns: readonly number[];
}

/** Answers for what the guards of these rules ask of posts. */
export function createPieceHas(rules: readonly CompiledRule[]): PieceHas {
  const asked = [...new Set(rules.flatMap(termsOfPost))];
  const numbers = new Map(asked.map((terms, i) => [terms, i]));
  /** Pieces stay while the rest of a draft is typed. */
  const seen = new WeakMap<PieceReading, Seen>();
  let made: Finder | undefined;

  function look(finder: Finder, piece: PieceReading): Seen {
    const known = seen.get(piece);
    if (known !== undefined) return known;
    const { hits, met } = finder.look(piece.words.raw);
    const has: (boolean | undefined)[] = [];
    for (const { ref } of hits) has[ref] = true;
    const what = { has, patterns: finder.worthTrying([met]) };
    seen.set(piece, what);
    return what;
  }

  return (piece, terms) => {
    const number = numbers.get(terms);
    if (number === undefined) return false;
    made ??= createFinder(asked.map((terms, ref) => ({ ref, terms })));
    const finder = made;
    const { has, patterns } = look(finder, piece);
    has[number] ??= patterns.some(
      (each) => finder.refOf(each) === number && finder.run(each, piece.raw).length > 0,
    );
    return has[number];
  };
}

function termsOfPost({ guards }: CompiledRule): readonly Terms[] {
  if (guards === undefined) return [];
  const { unlessPost, needs = [], answeredBy } = guards;
  return [unlessPost, ...needs, answeredBy?.words].filter((terms) => terms !== undefined);
}
