import type { Nudge } from '../../rules/types.ts';
import { EmptyNote } from '../controls/EmptyNote.tsx';
import { NudgeItem } from '../nudge/NudgeItem.tsx';
import { nudgeKey } from '../nudge/nudges.ts';
import type { PopupState } from '../shapes.ts';
import { ToneLine } from '../tone/ToneLine.tsx';
import { draftHeading, soundsOfficial } from '../tone/tone.ts';
import { useWords } from '../words.ts';

interface Props {
  readonly site: PopupState['site'];
  readonly draft: PopupState['draft'];
  readonly onSelect: (nudge: Nudge) => void;
}

/** What the coach has to say about the draft in the active tab, or why it says nothing. */
export function DraftPanel({ site, draft, onSelect }: Props) {
  const words = useWords();
  if (!site) return <EmptyNote title={words('popupNotHere')} hint={words('popupNotHereHint')} />;
  if (!site.on) {
    return <EmptyNote title={words('popupOff', [site.name])} hint={words('popupOffHint')} />;
  }
  if (!draft) return <EmptyNote title={words('popupNoDraft')} hint={words('popupNoDraftHint')} />;
  const { nudges, tone } = draft;
  const heading = draftHeading(words, nudges.length, tone);
  if (nudges.length === 0 && !soundsOfficial(tone)) {
    return (
      <>
        <EmptyNote icon="tick" title={heading} hint={words('popupReadsWellHint')} />
        {tone && <ToneLine tone={tone} />}
      </>
    );
  }
  return (
    <section aria-labelledby="draft-heading">
      <div class="draft-head">
        <h2 id="draft-heading">{words('popupThisDraft')}</h2>
        <span class="count">{heading}</span>
      </div>
      {tone && <ToneLine tone={tone} />}
      {nudges.length > 0 && (
        <ul class="nudges">
          {nudges.map((nudge) => (
            <NudgeItem key={nudgeKey(nudge)} nudge={nudge} onSelect={onSelect} />
          ))}
        </ul>
      )}
    </section>
  );
}
