import type { InPageEvents } from '../shapes.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly events: Pick<InPageEvents, 'onPostAnyway' | 'onLookFirst'>;
}

/** Before a post goes out: the writer's choice. */
export function HeldPost({ events }: Props) {
  const words = useWords();
  return (
    <div class="held">
      <p>{words('heldPost')}</p>
      <div class="held-ways">
        <button type="button" class="fix" onClick={() => events.onLookFirst()}>
          {words('letMeLook')}
        </button>
        <button type="button" class="plain-button" onClick={() => events.onPostAnyway()}>
          {words('postAnyway')}
        </button>
      </div>
    </div>
  );
}
