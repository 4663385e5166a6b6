import { useState } from 'preact/hooks';
import { plural, useWords } from '../words.ts';
import { ProblemList } from './ProblemList.tsx';
import type { PackLoad } from './shapes.ts';

interface Props {
  readonly load?: PackLoad | undefined;
  readonly onLoadPack: (file: File) => void;
}

function LoadResult({ load }: { readonly load: PackLoad }) {
  const words = useWords();
  if (load.kind === 'reading') return <p>{words('loadReading', [load.file])}</p>;
  return (
    <>
      {load.loaded.map(({ title, rules }) => (
        <p key={title} class="good">
          {plural(words, 'loadLoaded', rules, [title])}
        </p>
      ))}
      {load.problems.length > 0 && (
        <ProblemList file={load.file} partly={load.loaded.length > 0} problems={load.problems} />
      )}
    </>
  );
}

/** Takes a pack, chosen or dropped, and says what became of the last one. */
export function PackLoader({ load, onLoadPack }: Props) {
  const words = useWords();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onLoadPack(file);
  };
  return (
    <section class="loader" aria-labelledby="load-heading">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file button is for everyone */}
      <div
        class={over ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <div>
          <h2 id="load-heading">{words('loadHeading')}</h2>
          <p>{words('loadHint')}</p>
        </div>
        <label class="button">
          <input
            type="file"
            class="unseen"
            accept=".yml,.yaml,.json,.zip"
            onChange={(event) => {
              take(event.currentTarget.files);
              // So that the same file, put right, can be chosen again.
              event.currentTarget.value = '';
            }}
          />
          {words('loadChoose')}
        </label>
        <span class="drop-hint">{words('loadDrop')}</span>
      </div>
      <div
        class="load-result"
        role={load?.kind === 'read' && load.problems.length > 0 ? 'alert' : 'status'}
      >
        {load && <LoadResult load={load} />}
      </div>
    </section>
  );
}
