/** The entities of a whole post, as those of its paragraphs. */
import { type Entity, entitiesOf } from './entities.ts';
import { piecesOf } from './pieces.ts';
import { remembering } from './remembering.ts';

/** Those of a paragraph, from its start: most stay while one is typed in. */
const ofPiece = remembering(400, entitiesOf);

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
