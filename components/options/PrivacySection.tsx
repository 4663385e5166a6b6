import { useId, useRef } from 'preact/hooks';
import { dayOf } from '../time-ago.ts';
import { plural, useWords, type Words } from '../words.ts';
import type { Kept } from './shapes.ts';

interface Props {
  readonly kept: Kept;
  readonly wiped?: boolean | undefined;
  readonly onExport: () => void;
  readonly onWipe: () => void;
}

function packsWords(words: Words, { ownPacks }: Kept): string {
  return ownPacks === 0 ? words('privacyPacksNone') : plural(words, 'privacyPacks', ownPacks);
}

function postsWords(words: Words, { posts, oldest }: Kept): string {
  if (posts === 0) return words('privacyPostsNone');
  return oldest === undefined
    ? plural(words, 'privacyPosts', posts)
    : plural(words, 'privacyPostsSince', posts, [dayOf(words, oldest)]);
}

function Wipe({ onWipe }: Pick<Props, 'onWipe'>) {
  const words = useWords();
  const question = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        {words('privacyWipe')}
      </button>
      <dialog ref={dialog} class="sure" aria-labelledby={question}>
        <p id={question}>{words('privacyWipeSure')}</p>
        <form method="dialog">
          <button type="submit" class="button">
            {words('privacyWipeNo')}
          </button>
          <button type="submit" class="button firm" onClick={onWipe}>
            {words('privacyWipeYes')}
          </button>
        </form>
      </dialog>
    </>
  );
}

/** What is kept on this machine, counted, and the way to be rid of it. */
export function PrivacySection({ kept, wiped = false, onExport, onWipe }: Props) {
  const words = useWords();
  return (
    <>
      <p class="intro">{words('privacyNever')}</p>
      <p>{words('privacyKept')}</p>
      <ul class="kept">
        <li>{words('privacySettings')}</li>
        <li>{packsWords(words, kept)}</li>
        <li>{postsWords(words, kept)}</li>
      </ul>
      <p class="buttons">
        <button type="button" class="button" onClick={onExport}>
          {words('privacyExport')}
        </button>
        <Wipe onWipe={onWipe} />
      </p>
      <p class="good" role="status">
        {wiped && words('privacyWiped')}
      </p>
    </>
  );
}
