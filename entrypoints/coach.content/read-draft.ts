import type { Draft, Post, Sent } from '../../rules/types.ts';
import type { Reading } from '../../sites/editors/editor.ts';
import { sameList } from '../../sites/same-list.ts';
import type { Facts, Site } from '../../sites/site.ts';

/** Every post of a composer as read at one moment. */
export interface DraftReading {
  readonly boxes: readonly HTMLElement[];
  readonly readings: readonly Reading[];
  readonly facts: Facts;
  readonly draft: Draft;
}

/**
 * Reads the whole draft of a composer: the posts of a thread together. While its boxes are those of an `earlier`
 * reading the facts are that one's, where one is given: they change with no key, and to ask a long page for them takes
 * longer than to read the text.
 */
export function readDraft(
  site: Site,
  composer: HTMLElement,
  sentBy: (account: string | undefined) => readonly Sent[],
  earlier?: DraftReading,
): DraftReading {
  const boxes = site.boxesOf(composer);
  const readings = boxes.map((box) => site.editorOf(box).read(box));
  const facts = earlier && sameList(boxes, earlier.boxes) ? earlier.facts : site.facts(composer);
  const { account, reply, quote, scheduled, media } = facts;
  const draft: Draft = {
    posts: readings.map(({ text }, post) => ({ text, media: media[post] ?? [] })),
    site: site.id,
    ...(account !== undefined && { account }),
    reply,
    quote,
    scheduled,
    now: Date.now(),
    sent: sentBy(account),
  };
  return { boxes, readings, facts, draft };
}

/** Whether two readings of a draft hold the same texts, post for post. */
export function sameTexts(some: readonly Post[], others: readonly Post[]): boolean {
  const textsOf = (posts: readonly Post[]) => posts.map(({ text }) => text);
  return sameList(textsOf(some), textsOf(others));
}
