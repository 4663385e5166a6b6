import type { Fix, Nudge } from '../../rules/types.ts';
import { EmptyNote } from '../controls/EmptyNote.tsx';
import { FixChoices } from '../in-page/FixChoices.tsx';
import { LevelName } from '../nudge/level.tsx';
import { nudgeKey } from '../nudge/nudges.ts';
import type { ToneState } from '../shapes.ts';
import { ToneLine } from '../tone/ToneLine.tsx';
import { draftHeading, soundsOfficial } from '../tone/tone.ts';
import { useWords } from '../words.ts';
import { markedParts } from './marked-parts.ts';

interface Props {
  readonly text: string;
  readonly nudges: readonly Nudge[];
  readonly tone?: ToneState | undefined;
  readonly onWrite: (text: string) => void;
  readonly onFix: (nudge: Nudge, fix: Fix) => void;
}

/** A draft to write in, marked as it would be on a site, and all that is said about it. */
export function TryOut({ text, nudges, tone, onWrite, onFix }: Props) {
  const words = useWords();
  const heading = draftHeading(words, nudges.length, tone);
  return (
    <section class="try" aria-labelledby="try">
      <h2 id="try">{words('tryHeading')}</h2>
      <p class="try-hint" id="try-hint">
        {words('tryHint')}
      </p>
      <div class="try-box">
        {/* The same text behind the box, for its marks: it gives the box its height, too. */}
        <div class="try-marks" aria-hidden="true" dir="auto">
          {markedParts(text, nudges).map(({ start, text: part, level }) =>
            level ? (
              <span key={start} class={`mark ${level}`}>
                {part}
              </span>
            ) : (
              part
            ),
          )}{' '}
        </div>
        <textarea
          class="try-text"
          dir="auto"
          aria-label={words('tryLabel')}
          aria-describedby="try-hint"
          value={text}
          onInput={(event) => onWrite(event.currentTarget.value)}
        />
      </div>
      <div class="try-said">
        <p class="try-count" role="status">
          {heading}
        </p>
        {tone && <ToneLine tone={tone} />}
        {nudges.length === 0 && !soundsOfficial(tone) && (
          <EmptyNote icon="tick" title={words('tryWell')} />
        )}
        <ul class="try-nudges">
          {nudges.map((nudge) => (
            <li key={nudgeKey(nudge)}>
              <p>
                <LevelName level={nudge.level} /> <b dir="auto">{nudge.message}</b>
              </p>
              {nudge.why && <p class="why">{nudge.why}</p>}
              <FixChoices nudge={nudge} post={text} onFix={onFix} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
