/** @jsxImportSource react */
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { ComposeDialog } from './ComposeDialog.tsx';
import { Composer } from './Composer.tsx';
import { useComposing } from './composer-state.ts';
import { ArticlesPage, GrokPage, MessagesPage } from './OtherPages.tsx';
import { isCompose, useRoute } from './route.ts';
import { Shell } from './Shell.tsx';
import { TimelinePost } from './TimelinePost.tsx';
import { postById, timeline } from './timeline.ts';
import { useToasts } from './toasts.ts';
import { words } from './words.ts';

/** The whole stand-in: a page with its inline box, the dialog above it, and the toasts. */
export function App({ layers }: { layers: HTMLElement }) {
  const { place, page } = useRoute();
  const dialogDraft = useComposing();
  useEffect(() => {
    window.__page.ready = true;
  }, []);
  return (
    <>
      <Shell path={page.path}>
        <Page path={page.path} />
      </Shell>
      {createPortal(
        <>
          {isCompose(place.path) && <ComposeDialog place={place} composing={dialogDraft} />}
          <Toasts />
        </>,
        layers,
      )}
    </>
  );
}

function Page({ path }: { path: string }) {
  const status = /^\/\w+\/status\/(\d+)$/.exec(path)?.[1];
  if (status !== undefined) return <StatusPage key={status} id={status} />;
  if (path.startsWith('/messages')) return <MessagesPage />;
  if (path === '/i/grok') return <GrokPage />;
  if (path === '/compose/articles') return <ArticlesPage />;
  return <HomePage />;
}

function HomePage() {
  const composing = useComposing();
  return (
    <>
      <div className="tabs" role="tablist">
        <span role="tab" tabIndex={0} aria-selected="true">
          {words.forYou}
        </span>
        <span role="tab" tabIndex={0}>
          {words.following}
        </span>
      </div>
      <div className="inline-box">
        <Composer name="home" composing={composing} replying={false} autoFocus={false} inline />
      </div>
      {timeline.map((post) => (
        <TimelinePost key={post.id} post={post} />
      ))}
    </>
  );
}

function StatusPage({ id }: { id: string }) {
  const composing = useComposing();
  return (
    <>
      <h1 className="page-title">{words.post}</h1>
      <TimelinePost post={postById(id)} />
      <div className="inline-box">
        <Composer name="reply" composing={composing} replying autoFocus={false} inline collapsed />
      </div>
    </>
  );
}

function Toasts() {
  return (
    <div className="toasts">
      {useToasts().map((toast) => (
        <div className="toast" data-testid="toast" role="alert" key={toast.key}>
          <span>{toast.text}</span>
          {toast.permalink !== undefined && <a href={toast.permalink}>{words.view}</a>}
        </div>
      ))}
    </div>
  );
}
