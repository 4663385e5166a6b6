import { neighbours, sureOnes } from '../../components/nudge/nudges.ts';
import type { Command } from '../../components/shapes.ts';
import type { Nudge } from '../../rules/types.ts';
import type { OpenCard, Talk } from './talk.ts';

/**
 * Does what the writer asked for by keys, with the nudge whose card is open. Nothing is written or waved away unseen:
 * where no card is open, that opens first.
 */
export function obey(command: Command, talk: Talk, nudges: readonly Nudge[]): void {
  const { card } = talk.opened;
  const open = (nudge: Nudge | undefined) => {
    if (nudge) talk.open(nudge);
  };
  switch (command) {
    case 'next-nudge':
      open((card && neighbours(nudges, card.nudge).next) ?? nudges[0]);
      break;
    case 'previous-nudge':
      open((card && neighbours(nudges, card.nudge).previous) ?? nudges.at(-1));
      break;
    case 'toggle-list':
      talk.events.onToggleList();
      break;
    case 'take-all-fixes':
      if (sureOnes(nudges).length > 0) talk.events.onTakeAll();
      break;
    default:
      if (card) actOn(card, command, talk);
      else open(nudges[0]);
  }
}

function actOn({ nudge, status }: OpenCard, command: Command, { events }: Talk): void {
  const [fix] = nudge.fixes;
  if (status) {
    // What became of the last wish has a way out of its own.
    if (command === 'never-again' && status.kind === 'silenced') events.onUndoNeverAgain(nudge);
    if (command === 'take-fix' && status.kind === 'failed') events.onCopy(status.text);
    return;
  }
  if (command === 'take-fix' && fix) events.onFix(nudge, fix);
  if (command === 'not-this-time') events.onNotThisTime(nudge);
  if (command === 'never-again') events.onNeverAgain(nudge);
  if (command === 'why-this-rule') events.onWhy();
}
