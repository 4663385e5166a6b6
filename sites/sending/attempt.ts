/**
 * One attempt to send a draft, from the writer's intent to what became of it. A click proves
 * nothing, a request may be answered "200" and still have failed, and boxes are emptied on failure
 * too: only several signs together count.
 */

/** What the page may show while an attempt is open. */
export type Sign =
  /** The site's own request was answered: with success, or not. */
  | {
      readonly type: 'answered';
      readonly what: 'post' | 'scheduled' | 'edit';
      readonly ok: boolean;
    }
  /** A fresh notice links to the new post. */
  | { readonly type: 'noticed' }
  /** The boxes are empty or gone. */
  | { readonly type: 'emptied' }
  /** The boxes hold the same text again. */
  | { readonly type: 'restored' }
  /** The writer pressed something else, such as "discard": what goes away now may have done so for that. */
  | { readonly type: 'disturbed' }
  | { readonly type: 'waited' };

export type Outcome = 'sent' | 'scheduled' | 'edited' | 'failed';

/** All times in milliseconds on one clock. */
export interface Attempt {
  readonly begun: number;
  /** Whether the site's request told of success; from the start where its requests tell nothing. */
  readonly accepted: boolean;
  /** Whether only the composer's going away can tell. */
  readonly blind: boolean;
  readonly noticed: boolean;
  readonly emptiedAt?: number;
}

/** How long signs are waited for after the intent, in milliseconds. */
export const patience = 15_000;
/** How long boxes must stay empty, since a site that fails may put the text back, in milliseconds. */
export const settling = 1_000;

/** An attempt begun now; `blind` where the site's requests tell nothing. */
export function begin(now: number, blind = false): Attempt {
  return { begun: now, accepted: blind, blind, noticed: false };
}

/** Takes a sign into account. Call it with `waited` too, `settling` after `emptied` and `patience` after the beginning. */
export function take(attempt: Attempt, sign: Sign, now: number): Attempt | Outcome {
  switch (sign.type) {
    case 'answered':
      return answered(attempt, sign.what, sign.ok, now);
    case 'noticed':
      return judge({ ...attempt, noticed: true }, now);
    case 'emptied':
      return judge({ ...attempt, emptiedAt: attempt.emptiedAt ?? now }, now);
    case 'restored': {
      const { emptiedAt: _, ...kept } = attempt;
      return judge(kept, now);
    }
    case 'disturbed':
      return attempt.blind && attempt.emptiedAt === undefined ? 'failed' : attempt;
    case 'waited':
      return judge(attempt, now);
  }
}

type Answered = Extract<Sign, { type: 'answered' }>;

function answered(attempt: Attempt, what: Answered['what'], ok: boolean, now: number) {
  if (ok && what === 'scheduled') return 'scheduled';
  if (ok && what === 'edit') return 'edited';
  if (ok) return judge({ ...attempt, accepted: true }, now);
  // A thread goes out post by post: one that fails later does not call back the first.
  return attempt.accepted ? judge(attempt, now) : 'failed';
}

function judge(attempt: Attempt, now: number): Attempt | Outcome {
  const { begun, accepted, noticed, emptiedAt } = attempt;
  const late = now - begun >= patience;
  const emptied = emptiedAt !== undefined && (late || now - emptiedAt >= settling);
  if (accepted && (noticed || emptied)) return 'sent';
  return late ? 'failed' : attempt;
}
