/** Reads sentences with the rules that need the grammar. A sentence is parsed once while it stays as it is. */
import { createGates } from '../find/gates.ts';
import { readWords } from '../find/words.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { GrammarReader } from '../kinds/reader.ts';
import type { PieceReading } from './piece.ts';
import { moveSaid, type Said, say } from './said.ts';
import type { Seat } from './seats.ts';

export interface ParsedReader {
  /** What the grammar's rules say of a piece, in the piece's offsets; of its known sentences only, unless it may parse. */
  read(piece: PieceReading, mayParse: boolean): readonly Said[];
  /** Whether a piece has been parsed to the end. */
  hasRead(piece: PieceReading): boolean;
  /** Forgets the sentences that were not read since the last time. */
  forget(): void;
}

export function createParsedReader(
  seats: readonly Seat<GrammarReader>[],
  grammar: Grammar | undefined,
): ParsedReader {
  const gated = seats.flatMap((seat) =>
    (seat.reader.gates ?? [undefined]).map((gate) => ({ seat, gate })),
  );
  let known = new Map<string, readonly Said[]>();
  let fresh = new Map<string, readonly Said[]>();

  function readSentence(raw: string, text: string, mayParse: boolean): readonly Said[] {
    if (grammar === undefined) return [];
    const kept = fresh.get(raw) ?? known.get(raw);
    if (kept === undefined && !mayParse) return [];
    const said = kept ?? parse(grammar, raw, text);
    fresh.set(raw, said);
    return said;
  }

  const gates = createGates(gated.map(({ gate }) => gate));

  function parse(grammar: Grammar, raw: string, text: string): readonly Said[] {
    const opened = gates.opened([gates.meet(readWords(raw))]);
    // Most sentences open none, and need no parsing.
    const open = new Set(opened.map((each) => gated[each]?.seat));
    if (open.size === 0) return [];
    const sentence = grammar.parse(raw);
    return seats.flatMap((seat) =>
      open.has(seat) ? say(seat.active, { text, raw }, 0, seat.reader.read(sentence)) : [],
    );
  }

  /** Pieces that have been parsed to the end. */
  const whole = new WeakMap<PieceReading, readonly Said[]>();

  function readPiece(
    { raw, prose, sentences, entities }: PieceReading,
    mayParse: boolean,
  ): readonly Said[] {
    return sentences.flatMap(({ start, end }) =>
      readSentence(raw.slice(start, end), prose.slice(start, end), mayParse)
        .map((said) => moveSaid(said, start))
        // Links, handles and hashtags are not prose, whatever the grammar takes them for.
        .filter((said) => !entities.some((each) => each.start < said.end && said.start < each.end)),
    );
  }

  const isIdle = seats.length === 0 || grammar === undefined;

  return {
    hasRead: (piece) => isIdle || whole.has(piece),
    read(piece, mayParse) {
      if (isIdle) return [];
      const kept = whole.get(piece);
      if (kept !== undefined) return kept;
      const said = readPiece(piece, mayParse);
      if (mayParse) whole.set(piece, said);
      return said;
    },
    forget() {
      known = fresh;
      fresh = new Map();
    },
  };
}
