/** What Threads' page shows about a draft besides its text. */
import { comesBefore } from '../dom.ts';
import { previewedMedia } from '../previews.ts';
import { type Facts, unknownFacts } from '../site.ts';

/** The facts of a dialog with these boxes. */
export function factsOf(dialog: HTMLElement, boxes: readonly HTMLElement[]): Facts {
  const account = accountOn(dialog.ownerDocument);
  const [first] = boxes;
  const posts = [...dialog.querySelectorAll('a[href*="/post/"]')];
  return {
    ...unknownFacts,
    ...(account !== undefined && { account }),
    // The post being answered stands above the first box, a quoted one below it.
    reply: first !== undefined && posts.some((link) => comesBefore(link, first)),
    quote: first !== undefined && posts.some((link) => comesBefore(first, link)),
    media: previewedMedia(dialog, boxes),
  };
}

/** The one profile the navigation leads to; undefined where it leads to several. */
function accountOn(page: Document): string | undefined {
  const handles = [...page.querySelectorAll('nav a, [role="navigation"] a')].flatMap(
    (link) => /^\/@([\w.]+)$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
  const [handle, ...others] = new Set(handles);
  return others.length === 0 ? handle : undefined;
}
