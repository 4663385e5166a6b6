import type { EditorState } from 'draft-js';
import { useCallback, useRef, useState } from 'react';
import type { Attachment } from '../page-api.ts';
import type { Outcome as SendOutcome } from './send.ts';
import { send } from './send.ts';
import { freshState, textOf } from './text.ts';

export interface PostInHand {
  readonly key: number;
  readonly state: EditorState;
}

export interface MediaInHand extends Attachment {
  readonly key: number;
  /** A `blob:` preview, as on the real site. */
  readonly preview: string;
}

/** One composer's draft. It outlives the composer's nodes: sub-pages unmount those and bring new ones. */
export interface ComposerState {
  readonly posts: readonly PostInHand[];
  readonly media: readonly MediaInHand[];
  readonly scheduled: boolean;
  readonly sending: boolean;
  /** Counts up each time the page throws the composer's nodes away and builds new ones. */
  readonly generation: number;
}

export interface Composing {
  readonly state: ComposerState;
  change(index: number, next: EditorState): void;
  addPost(): void;
  attach(item: Attachment): void;
  describe(key: number, alt: string): void;
  schedule(): void;
  rebuild(): void;
  clear(): void;
  send(replying: boolean): Promise<SendOutcome>;
}

let keys = 0;

const empty = (generation: number): ComposerState => ({
  posts: [{ key: keys++, state: freshState() }],
  media: [],
  scheduled: false,
  sending: false,
  generation,
});

function preview(): string {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="520" height="290"><defs><linearGradient id="g" x2="1" y2="1"><stop stop-color="#7fb5d5"/><stop offset="1" stop-color="#e8c99b"/></linearGradient></defs><rect width="520" height="290" fill="url(#g)"/><circle cx="400" cy="80" r="34" fill="#fff4d6"/><path d="M0 290 L150 130 L260 230 L350 160 L520 290Z" fill="#4d7a5c"/></svg>`;
  return URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }));
}

/** Holds one composer's draft and what can be done to it. */
export function useComposing(): Composing {
  const [state, setState] = useState(() => empty(0));
  const latest = useRef(state);
  latest.current = state;

  const clear = useCallback(() => setState((old) => empty(old.generation)), []);
  const rebuild = useCallback(
    () => setState((old) => ({ ...old, generation: old.generation + 1 })),
    [],
  );
  const attach = useCallback(
    (item: Attachment) =>
      setState((old) => ({
        ...old,
        media: [...old.media, { ...item, key: keys++, preview: preview() }],
        generation: old.generation + 1,
      })),
    [],
  );

  return {
    state,
    clear,
    rebuild,
    attach,
    change: (index, next) =>
      setState((old) => ({
        ...old,
        posts: old.posts.map((post, at) => (at === index ? { ...post, state: next } : post)),
      })),
    addPost: () =>
      setState((old) => ({
        ...old,
        posts: [...old.posts, { key: keys++, state: freshState() }],
      })),
    describe: (key, alt) =>
      setState((old) => ({
        ...old,
        media: old.media.map((item) => (item.key === key ? { ...item, alt } : item)),
      })),
    schedule: () => setState((old) => ({ ...old, scheduled: true })),
    async send(replying) {
      const { posts, scheduled, sending } = latest.current;
      const texts = posts.map((post) => textOf(post.state));
      if (sending || texts.some((text) => text.trim() === '')) return { kind: 'failed' };
      setState((old) => ({ ...old, sending: true }));
      const outcome = await send(texts, { scheduled, replying });
      setState((old) => ({ ...old, sending: false }));
      return outcome;
    },
  };
}
