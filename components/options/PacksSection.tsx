import { useState } from 'preact/hooks';
import { EmptyNote } from '../controls/EmptyNote.tsx';
import type { OptionsEvents, OptionsState } from '../shapes.ts';
import { plural, useWords } from '../words.ts';
import { findRules } from './find-rules.ts';
import { PackItem } from './PackItem.tsx';
import { PackLoader } from './PackLoader.tsx';

interface Props {
  readonly state: Pick<OptionsState, 'packs' | 'load' | 'removed'>;
  readonly events: Omit<OptionsEvents, 'onStopIgnoring' | 'onWipe'>;
}

/** The packs and their rules: look through them, switch them, load and remove one's own. */
export function PacksSection({ state, events }: Props) {
  const { packs, load, removed } = state;
  const words = useWords();
  const [query, setQuery] = useState('');
  const searching = query.trim() !== '';
  const found = findRules(words, packs, query);
  const count = found.reduce((sum, pack) => sum + pack.rules.length, 0);
  return (
    <section id="packs" aria-labelledby="packs-heading">
      <h2 id="packs-heading">{words('packsHeading')}</h2>
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
      <search class="search">
        <label for="search">{words('searchLabel')}</label>
        <input
          id="search"
          type="search"
          placeholder={words('searchHint')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <span class="found" role="status">
          {searching && count > 0 && plural(words, 'searchFound', count)}
        </span>
      </search>
      {count === 0 && searching ? (
        <EmptyNote title={words('searchNone', [words('quoted', [query.trim()])])} />
      ) : (
        <ul class="packs">
          {found.map((pack) => (
            <PackItem
              key={`${pack.name} ${searching}`}
              pack={pack}
              unfolded={searching}
              events={events}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
