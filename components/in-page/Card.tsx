import { useId } from 'preact/hooks';
import type { Nudge } from '../../rules/types.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { LevelName } from '../nudge/level.tsx';
import { SourceLink } from '../nudge/SourceLink.tsx';
import type { CardStatus, InPageEvents } from '../shapes.ts';
import { useWords } from '../words.ts';
import { FixChoices } from './FixChoices.tsx';
import { StatusLine } from './StatusLine.tsx';
import { Stepper } from './Stepper.tsx';
import { isSettled } from './status-words.ts';

interface Props {
  readonly nudge: Nudge;
  /** All nudges of the draft, to step through. */
  readonly nudges: readonly Nudge[];
  readonly status?: CardStatus | undefined;
  readonly events: InPageEvents;
}

/** One nudge in full: how firmly, what, why, the ways out, where it comes from. */
export function Card({ nudge, nudges, status, events }: Props) {
  const words = useWords();
  const heading = useId();
  const ways = (
    <>
      <Stepper nudge={nudge} nudges={nudges} onSelect={events.onSelect} />
      <IconButton icon="close" label={words('close')} onPress={events.onClose} />
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
      <h2 id={heading} class="message" dir="auto">
        {nudge.message}
      </h2>
      {nudge.why && (
        <p class="why" dir="auto">
          {nudge.why}
        </p>
      )}
      {nudge.fixes.length > 0 && status?.kind !== 'stale' && (
        <FixChoices nudge={nudge} disabled={status?.kind === 'writing'} onFix={events.onFix} />
      )}
      {outcome}
      <div class="card-foot">
        {nudge.link && <SourceLink link={nudge.link} name={nudge.source} />}
        <div class="waves">
          <button type="button" class="plain-button" onClick={() => events.onNotThisTime(nudge)}>
            {words('cardNotThisTime')}
          </button>
          <button type="button" class="plain-button" onClick={() => events.onNeverAgain(nudge)}>
            {words('cardNeverAgain')}
          </button>
          <span class="hint">{words('cardEscape')}</span>
        </div>
      </div>
    </div>
  );
}
