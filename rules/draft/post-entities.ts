/** The entities of a whole post, as those of its paragraphs. */
import { type Entity, entitiesOf } from './entities.ts';
import { piecesOf } from './pieces.ts';

/** Those of paragraphs met before, from each one's start: most stay while one is typed in. */
const known = new Map<string, readonly Entity[]>();
const MOST_KNOWN = 400;

/** The entities of a post, in order, in its offsets. */
export function postEntitiesOf(text: string): readonly Entity[] {
  return piecesOf(text).flatMap(({ start, end }) =>
    ofPiece(text.slice(start, end)).map((entity) => ({
      ...entity,
      start: start + entity.start,
      end: start + entity.end,
    })),
  );
}

function ofPiece(piece: string): readonly Entity[] {
  const before = known.get(piece);
  if (before !== undefined) return before;
  const entities = entitiesOf(piece);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(piece, entities);
  return entities;
}
