import { useId } from 'preact/hooks';
import type { Nudge } from '../../rules/types.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { LevelName } from '../nudge/level.tsx';
import { sureOnes } from '../nudge/nudges.ts';
import type { CardState, InPageEvents, Keys } from '../shapes.ts';
import { useWords } from '../words.ts';
import { CardFoot } from './CardFoot.tsx';
import { FixChoices } from './FixChoices.tsx';
import { HeldPost } from './HeldPost.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Stepper } from './Stepper.tsx';
import { isSettled } from './status-words.ts';
import { TakeAll } from './TakeAll.tsx';

interface Props {
  readonly card: CardState;
  /** All nudges of the draft, to step through. */
  readonly nudges: readonly Nudge[];
  readonly keys: Keys;
  readonly events: InPageEvents;
}

/** One nudge in full: how firmly, what, why, the ways out, where it comes from. */
export function Card({ card, nudges, keys, events }: Props) {
  const words = useWords();
  const heading = useId();
  const { nudge, status } = card;
  const sure = sureOnes(nudges);
  const ways = (
    <>
      <Stepper nudge={nudge} nudges={nudges} keys={keys} onSelect={events.onSelect} />
      <IconButton
        icon="close"
        label={words('close')}
        hint={words('withKeys', [words('close'), words('escapeKey')])}
        onPress={events.onClose}
      />
    </>
  );
  const outcome = status && (
    <StatusLine
      status={status}
      onCopy={events.onCopy}
      onUndoNeverAgain={() => events.onUndoNeverAgain(nudge)}
    />
  );
  if (isSettled(status)) {
    return (
      // biome-ignore lint/a11y/useSemanticElements: no form, and never focused, so neither a fieldset nor a dialog
      <div class="sheet card settled" role="group" aria-label={nudge.message}>
        <div class="sheet-head">
          {outcome}
          {ways}
        </div>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: as above
    <div class="sheet card" role="group" aria-labelledby={heading}>
      <div class="sheet-head">
        <LevelName level={nudge.level} />
        {ways}
      </div>
      {card.held && <HeldPost events={events} />}
      <h2 id={heading} class="message" dir="auto">
        {nudge.message}
      </h2>
      {nudge.why && (
        <p class="why" dir="auto">
          {nudge.why}
        </p>
      )}
      {nudge.fixes.length > 0 && status?.kind !== 'stale' && (
        <FixChoices
          nudge={nudge}
          post={card.post}
          keys={keys['take-fix']}
          disabled={status?.kind === 'writing'}
          onFix={events.onFix}
        />
      )}
      {outcome}
      {!status && nudge.sure && sure.length > 0 && (
        <TakeAll count={sure.length} keys={keys} onTakeAll={events.onTakeAll} />
      )}
      <CardFoot card={card} keys={keys} events={events} />
    </div>
  );
}
