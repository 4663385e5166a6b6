/** What is attached, on sites that show it by nothing but a preview of the writer's own file. */
import type { Media } from '../rules/types.ts';
import { behindEach } from './dom.ts';
import { type Site, unknownFacts } from './site.ts';

/** A file that is still on the writer's machine has an address of this kind. */
const preview = 'img[src^="blob:"], video[src^="blob:"], video:has(> source[src^="blob:"])';

/** The facts of a site whose page tells nothing but what is attached. */
export function previewFacts({ boxesOf }: Pick<Site, 'boxesOf'>): Site['facts'] {
  return (composer) => ({
    ...unknownFacts,
    media: previewedMedia(composer, boxesOf(composer)),
  });
}

/**
 * The media of each post. Whether they have a description such a site does not show, so none is
 * told to be missing.
 */
export function previewedMedia(composer: HTMLElement, boxes: readonly HTMLElement[]): Media[][] {
  const all = [...composer.querySelectorAll(preview)];
  // With one post they may stand anywhere; with several, each post's behind its text.
  const each = boxes.length === 1 ? [all] : behindEach(boxes, all);
  return each.map((own) => own.map(mediaAt));
}

function mediaAt(element: Element): Media {
  return { kind: element instanceof HTMLVideoElement ? 'video' : 'image', described: true };
}
