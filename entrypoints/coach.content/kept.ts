import housePacks from 'virtual:house-packs';
import type { Origin } from '../../components/shapes.ts';
import type { Coach } from '../../rules/coach.ts';
import { createCoach } from '../../rules/coach.ts';
import type { CompiledPack } from '../../rules/packs/pack.ts';
import type { Nudge, Sent } from '../../rules/types.ts';
import type { Life } from '../../sites/life.ts';
import { accountKey, ledgerItem, sentBy } from '../../store/ledger.ts';
import { holdsPosts, readManaged, watchManaged } from '../../store/managed.ts';
import { ownPacksItem } from '../../store/own-packs.ts';
import {
  isOnAt,
  type PillMove,
  readsComments,
  settingsItem,
  silenced,
} from '../../store/settings.ts';
import { ask } from '../shared/messages.ts';
import { mostShown } from '../shared/most-shown.ts';
import { grammarHere } from './grammar-slot.ts';
import { atEndHere } from './page-life.ts';

/** The coach and the facts it works from, kept in step with the store while the page lives. */
export interface Kept {
  coach(): Coach;
  /** Whose rule a nudge is. */
  originOf(nudge: Nudge): Origin;
  /** How many nudges may show at once. */
  most(): number;
  /** Whether this site is switched on, and the coach not paused. */
  on(): boolean;
  /** Whether comments on this site are read as well. */
  comments(): boolean;
  /** Whether a post that says to think twice is held back once. */
  holdsPosts(): boolean;
  /** How far the writer has dragged the pill from its own place here. */
  pillMoved(): PillMove | undefined;
  movePill(move: PillMove | undefined): void;
  sent(account: string | undefined): readonly Sent[];
  /** Brings the grammar into the page; `changed` is called when it has come. */
  bringGrammar(): void;
}

/** Reads what is kept, and calls `changed` whenever a choice, a pack or the ledger has changed. */
export async function openKept(site: string, life: Life, changed: () => void): Promise<Kept> {
  let [settings, packs, ledger, managed] = await Promise.all([
    settingsItem.getValue(),
    ownPacksItem.getValue(),
    ledgerItem.getValue(),
    readManaged(),
  ]);
  const all = () => [...housePacks, ...packs.map((pack) => pack.compiled)];
  const build = () => {
    const grammar = grammarHere();
    return createCoach(all(), {
      off: silenced(settings),
      strength: settings.strength,
      region: settings.region,
      settings: settings.filled,
      ...(grammar && { grammar }),
    });
  };
  let coach = build();
  const rebuild = () => {
    coach = build();
    changed();
  };

  let moved = settings.pillMoved?.[site];
  const awaitEndOfPause = () => {
    const until = settings.paused?.until;
    const wait = until === undefined ? 0 : until - Date.now();
    // A little later, since clocks are coarse.
    if (wait > 0) life.setTimeout(changed, wait + 250);
  };
  awaitEndOfPause();

  atEndHere(
    life,
    settingsItem.watch((value) => {
      settings = value;
      moved = settings.pillMoved?.[site];
      awaitEndOfPause();
      rebuild();
    }),
  );
  atEndHere(
    life,
    ownPacksItem.watch((value) => {
      packs = value;
      rebuild();
    }),
  );
  atEndHere(
    life,
    ledgerItem.watch((value) => {
      ledger = value;
      changed();
    }),
  );
  atEndHere(
    life,
    watchManaged((value) => {
      managed = value;
    }),
  );

  let grammarAsked = grammarHere() !== undefined;
  return {
    coach: () => coach,
    originOf: (nudge) => originIn(all(), nudge),
    most: () => mostShown(settings.strength),
    on: () => isOnAt(settings, site, Date.now()),
    comments: () => readsComments(settings, site),
    holdsPosts: () => holdsPosts(managed, settings),
    pillMoved: () => moved,
    movePill(move) {
      moved = move;
      void ask({ type: 'move-pill', site, ...(move && { move }) });
    },
    sent: (account) => sentBy(ledger, accountKey(site, account)),
    bringGrammar() {
      if (grammarAsked) return;
      grammarAsked = true;
      void ask({ type: 'bring-grammar' }).then((came) => {
        if (came && !life.signal.aborted) rebuild();
      });
    },
  };
}

/** Whose rule a nudge is: the pack under its name for people, and its own owner or else the pack's. */
function originIn(packs: readonly CompiledPack[], nudge: Nudge): Origin {
  const pack = packs.find(({ name }) => name === nudge.pack);
  const owner = nudge.owner ?? pack?.owner;
  return { pack: pack?.title ?? nudge.pack, ...(owner !== undefined && { owner }) };
}
