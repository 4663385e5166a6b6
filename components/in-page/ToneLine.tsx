import type { ToneState } from '../shapes.ts';
import { type MessageKey, useWords } from '../words.ts';

const toneWords: Readonly<Record<ToneState['reading'], MessageKey>> = {
  news: 'toneNews',
  policy: 'tonePolicy',
  person: 'tonePerson',
  mixed: 'toneMixed',
};

/** How the draft sounds: a word and a short bar from a person talking to a release. No figure, it is not a mark. */
export function ToneLine({ tone }: { readonly tone: ToneState }) {
  const words = useWords();
  return (
    <p class="tone">
      {words(toneWords[tone.reading])}
      <span class="tone-bar" aria-hidden="true">
        <span class="tone-lean" style={{ insetInlineStart: `${Math.round(tone.lean * 100)}%` }} />
      </span>
    </p>
  );
}
