import type { Nudge, Post } from '../../rules/types.ts';
import { wavingKey } from './same.ts';

/** What is remembered of one draft while it is written, on this page only. */
export interface DraftMemory {
  /** "Not this time": no more about this wording in this draft. */
  wave(nudge: Nudge): void;
  isWaved(nudge: Nudge): boolean;
  /** The nudges that have not been told of before; from now on they have. */
  untold(nudges: readonly Nudge[]): readonly Nudge[];
  /** Whether anything has been told of in this draft. */
  readonly hasTold: boolean;
  /** The draft was read: emptied, it is another draft from here. */
  follow(posts: readonly Post[]): void;
}

function newMemory(): DraftMemory {
  const waved = new Set<string>();
  const told = new Set<string>();
  return {
    wave: (nudge) => void waved.add(wavingKey(nudge)),
    isWaved: (nudge) => waved.has(wavingKey(nudge)),
    untold(nudges) {
      const fresh = nudges.filter((nudge) => !told.has(wavingKey(nudge)));
      for (const nudge of fresh) told.add(wavingKey(nudge));
      return fresh;
    },
    get hasTold() {
      return told.size > 0;
    },
    follow(posts) {
      // A composer whose boxes are away for a moment has no posts, and keeps its draft.
      if (posts.length === 0 || posts.some(({ text }) => text !== '')) return;
      waved.clear();
      told.clear();
    },
  };
}

const memories = new WeakMap<HTMLElement, DraftMemory>();

/** The memory of the draft in a composer: the same one when the writer comes back to it. */
export function memoryOf(composer: HTMLElement): DraftMemory {
  const memory = memories.get(composer) ?? newMemory();
  memories.set(composer, memory);
  return memory;
}
