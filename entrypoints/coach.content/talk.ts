import type { CardStatus, InPageEvents, Shift, TakenAll } from '../../components/shapes.ts';
import type { Fix, Nudge } from '../../rules/types.ts';
import type { Life } from '../../sites/life.ts';
import { ask } from '../shared/messages.ts';
import { sameIn } from './same.ts';
import { takeAll } from './take-all.ts';
import { undoKeys } from './undo-keys.ts';

/** The card that is open, and what became of what the writer asked for in it. */
export interface OpenCard {
  readonly nudge: Nudge;
  readonly status?: CardStatus;
  /** “Why this rule?” was asked. */
  readonly why?: boolean;
  /** The post was held back because of this nudge. */
  readonly held?: boolean;
}

/** What of ours is open over the page besides the pill. */
export interface Opened {
  readonly card?: OpenCard;
  readonly list: boolean;
  /** What became of “Take all sure fixes”, said in the list. */
  readonly taken?: TakenAll;
}

/** What talking needs of the desk it happens at. */
export interface Ground {
  nudges(): readonly Nudge[];
  write(nudge: Nudge, fix: Fix): Promise<CardStatus>;
  /** No more of this wording in this draft. */
  wave(nudge: Nudge): void;
  movePill(shift?: Shift): void;
  draw(): void;
}

/** The talk with the writer: which card or list is open, and what is done in it. */
export interface Talk {
  readonly opened: Opened;
  readonly events: InPageEvents;
  /** Opens a nudge's card; false when it is open already. */
  open(nudge: Nudge): boolean;
  close(): void;
  /** The writer has turned to the page: closes all but what is being written. */
  leave(): void;
  /** Shows what a post was held back for; `post` sends it after all. */
  hold(nudge: Nudge, post: () => void): void;
  /** The draft was read again: the card stays with its nudge, or goes with it. */
  follow(nudges: readonly Nudge[], textChanged: boolean): void;
}

/** How long "Done" stays, in milliseconds. */
const thanksMs = 4000;

export function openTalk(ground: Ground, life: Life): Talk {
  let opened: Opened = { list: false };
  let followed = 0;
  let postHeld: (() => void) | undefined;

  const show = (next: Opened) => {
    opened = next;
    ground.draw();
  };
  const showCard = (nudge: Nudge, status?: CardStatus) =>
    show({ list: false, card: { nudge, ...(status && { status }) } });
  const close = () => show({ list: opened.card !== undefined && opened.list });
  const closeAfterThanks = (isStillShown: () => boolean) =>
    life.setTimeout(() => {
      if (isStillShown()) close();
    }, thanksMs);

  const take = async (nudge: Nudge, fix: Fix) => {
    showCard(nudge, { kind: 'writing' });
    const status = await ground.write(nudge, fix);
    showCard(nudge, status);
    if (status.kind === 'done') closeAfterThanks(() => opened.card?.status === status);
  };
  const takeAllSure = async () => {
    if (opened.taken?.kind === 'writing') return;
    show({ list: true, taken: { kind: 'writing' } });
    const taken: TakenAll = { kind: 'done', ...(await takeAll(ground)), undoKeys: undoKeys() };
    show({ list: true, taken });
    closeAfterThanks(() => opened.taken === taken);
  };
  const ignore = (nudge: Nudge, on: boolean) => {
    void ask({ type: 'ignore', rule: `${nudge.pack}/${nudge.rule}`, on });
    if (on) showCard(nudge, { kind: 'silenced' });
    else close();
  };
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    if (opened.card) showCard(opened.card.nudge, { kind: 'failed', text, copied: true });
  };

  return {
    get opened() {
      return opened;
    },
    open(nudge) {
      if (opened.card?.nudge === nudge && !opened.card.status) return false;
      showCard(nudge);
      return true;
    },
    close,
    leave() {
      const { card, list, taken } = opened;
      if (!(card || list) || card?.status?.kind === 'writing' || taken?.kind === 'writing') return;
      show({ list: false });
    },
    hold(nudge, post) {
      postHeld = post;
      show({ list: false, card: { nudge, held: true } });
    },
    follow(nudges, textChanged) {
      const { card, list, taken } = opened;
      // The list closes with its last nudge; one opened over none stays, to show how the draft sounds.
      const lastWent = followed > 0 && nudges.length === 0;
      followed = nudges.length;
      if (taken && (taken.kind === 'writing' || !textChanged)) return;
      if (!card) {
        opened = { list: list && !lastWent };
        return;
      }
      if (card.status) {
        // What became of the last fix has been read by whoever writes on.
        const read = textChanged && card.status.kind !== 'writing';
        opened = read ? { list } : opened;
        return;
      }
      const nudge = sameIn(nudges, card.nudge);
      // What was held back is another post once the writer has changed it.
      const held = card.held === true && !textChanged;
      const { held: _, ...still } = card;
      opened = nudge ? { list, card: { ...still, nudge, ...(held && { held }) } } : { list };
    },
    events: {
      onFix: (nudge, fix) => void take(nudge, fix),
      onNotThisTime: (nudge) => {
        ground.wave(nudge);
        close();
      },
      onNeverAgain: (nudge) => ignore(nudge, true),
      onUndoNeverAgain: (nudge) => ignore(nudge, false),
      onWhy: () => {
        const { card } = opened;
        if (card) show({ ...opened, card: { ...card, why: !card.why } });
      },
      onTakeAll: () => void takeAllSure(),
      onPostAnyway: () => {
        close();
        postHeld?.();
        postHeld = undefined;
      },
      onLookFirst: () => {
        if (opened.card) showCard(opened.card.nudge);
      },
      onMovePill: (shift) => ground.movePill(shift),
      onCopy: (text) => void copy(text),
      onClose: close,
      onToggleList: () => show({ list: !opened.list }),
      onSelect: (nudge) => showCard(nudge),
    },
  };
}
