import { useWords } from '../words.ts';
import { PackItem } from './PackItem.tsx';
import { PackLoader } from './PackLoader.tsx';
import type { OptionsEvents, OptionsState } from './shapes.ts';

interface Props {
  readonly state: Pick<OptionsState, 'packs' | 'load' | 'removed'>;
  readonly events: Pick<
    OptionsEvents,
    'onSwitchPack' | 'onFillIn' | 'onLoadPack' | 'onRemovePack' | 'onUndoRemovePack'
  >;
}

/** The packs: switch them, fill in what they ask for, load and remove one's own. */
export function PacksSection({ state, events }: Props) {
  const { packs, load, removed } = state;
  const words = useWords();
  return (
    <>
      <p class="intro">{words('packsIntro')}</p>
      <PackLoader load={load} onLoadPack={events.onLoadPack} />
      <div class="removed" role="status">
        {removed && (
          <p class="good">
            {words('packRemoved', [removed.title])}
            <button
              type="button"
              class="plain-button"
              onClick={() => events.onUndoRemovePack(removed.name)}
            >
              {words('undo')}
            </button>
          </p>
        )}
      </div>
      <ul class="packs">
        {packs.map((pack) => (
          <PackItem key={pack.name} pack={pack} events={events} />
        ))}
      </ul>
    </>
  );
}
