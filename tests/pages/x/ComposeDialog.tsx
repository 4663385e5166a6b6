/** @jsxImportSource react */
import { useEffect, useRef, useState } from 'react';
import { setDialogSettled } from '../page-api.ts';
import { closeOnOutsideClick, trapFocus } from '../shell/dialog-habits.ts';
import { Composer } from './Composer.tsx';
import type { Composing } from './composer-state.ts';
import { DiscardSheet } from './DiscardSheet.tsx';
import type { Place } from './route.ts';
import { go, leaveCompose } from './route.ts';
import { DraftsPage, MediaPage, SchedulePage } from './SubPages.tsx';
import { TimelinePost } from './TimelinePost.tsx';
import { textOf } from './text.ts';
import { postById } from './timeline.ts';
import { words } from './words.ts';

/** Milliseconds until a dialog that has just opened throws its first composer away. */
const SWAP_AFTER = 200;

/** The compose dialog in #layers, with the sub-pages that take the composer's place. */
export function ComposeDialog({ place, composing }: { place: Place; composing: Composing }) {
  const dialog = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  const [swapped, setSwapped] = useState(false);
  const { replyTo, quote } = place.errand;
  const { rebuild } = composing;
  const hasText = composing.state.posts.some((post) => textOf(post.state) !== '');
  const close = () => (hasText ? setAsking(true) : leaveCompose());
  const latestClose = useRef(close);
  latestClose.current = close;

  useEffect(() => {
    const swap = setTimeout(() => {
      rebuild();
      setSwapped(true);
    }, SWAP_AFTER);
    return () => clearTimeout(swap);
  }, [rebuild]);
  useEffect(() => {
    setDialogSettled(swapped);
    return () => setDialogSettled(false);
  }, [swapped]);
  useEffect(() => trapFocus(() => dialog.current), []);
  useEffect(
    () =>
      closeOnOutsideClick(
        () => dialog.current,
        () => latestClose.current(),
      ),
    [],
  );

  return (
    <>
      <div className="mask" data-testid="mask" />
      <div
        className="dialog"
        role="dialog"
        aria-modal="true"
        aria-labelledby="modal-header"
        ref={dialog}
      >
        <div className="dialog-bar">
          <button
            type="button"
            className="round"
            data-testid="app-bar-close"
            aria-label={words.close}
            onClick={close}
          >
            ✕
          </button>
          <span id="modal-header" />
          <button
            type="button"
            className="link-button"
            data-testid="unsentButton"
            onClick={() => go('/compose/post/unsent/drafts', place.errand)}
          >
            {words.drafts}
          </button>
        </div>
        {place.path.endsWith('/media') ? (
          <MediaPage composing={composing} errand={place.errand} />
        ) : place.path.endsWith('/schedule') ? (
          <SchedulePage composing={composing} errand={place.errand} />
        ) : place.path.includes('/unsent/') ? (
          <DraftsPage errand={place.errand} />
        ) : (
          <>
            {replyTo !== undefined && <TimelinePost post={postById(replyTo)} />}
            <Composer
              name="modal"
              composing={composing}
              replying={replyTo !== undefined}
              autoFocus
              inline={false}
              onSent={leaveCompose}
            />
            {quote !== undefined && <div className="quoted">{postById(quote).text}</div>}
          </>
        )}
        {asking && (
          <DiscardSheet
            onSave={() => setAsking(false)}
            onDiscard={() => {
              composing.clear();
              leaveCompose();
            }}
          />
        )}
      </div>
    </>
  );
}
