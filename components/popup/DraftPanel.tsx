import type { Nudge } from '../../rules/types.ts';
import { EmptyNote } from '../controls/EmptyNote.tsx';
import { NudgeItem } from '../nudge/NudgeItem.tsx';
import { nudgeKey } from '../nudge/nudges.ts';
import type { PopupState } from '../shapes.ts';
import { plural, useWords } from '../words.ts';

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
  if (draft.nudges.length === 0) {
    return <EmptyNote icon="tick" title={words('readsWell')} hint={words('popupReadsWellHint')} />;
  }
  return (
    <section aria-labelledby="draft-heading">
      <div class="draft-head">
        <h2 id="draft-heading">{words('popupThisDraft')}</h2>
        <span class="count">{plural(words, 'nudgeCount', draft.nudges.length)}</span>
      </div>
      <ul class="nudges">
        {draft.nudges.map((nudge) => (
          <NudgeItem key={nudgeKey(nudge)} nudge={nudge} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  );
}
