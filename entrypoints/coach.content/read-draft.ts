import type { Draft, Post, Sent } from '../../rules/types.ts';
import type { Reading } from '../../sites/editors/editor.ts';
import type { Facts, Site } from '../../sites/site.ts';

/** Every post of a composer as read at one moment. */
export interface DraftReading {
  readonly boxes: readonly HTMLElement[];
  readonly readings: readonly Reading[];
  readonly facts: Facts;
  readonly draft: Draft;
}

/** Reads the whole draft of a composer: the posts of a thread together. */
export function readDraft(
  site: Site,
  composer: HTMLElement,
  sentBy: (account: string | undefined) => readonly Sent[],
): DraftReading {
  const boxes = site.boxesOf(composer);
  const readings = boxes.map((box) => site.editorOf(box).read(box));
  const facts = site.facts(composer);
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
  return (
    some.length === others.length && some.every(({ text }, index) => text === others[index]?.text)
  );
}
