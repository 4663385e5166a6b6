import type { ToneState } from '../shapes.ts';
import { useWords } from '../words.ts';
import { leanShown, toneWords } from './tone.ts';

/**
 * How the draft sounds: a word, a short bar from a person talking to a release, and the phrases that make it so. No
 * figure, it is not a mark.
 */
export function ToneLine({ tone }: { readonly tone: ToneState }) {
  const words = useWords();
  return (
    <div class="tone">
      <p class="tone-line">
        {toneWords(words, tone)}
        <span class="tone-bar" aria-hidden="true">
          <span
            class="tone-lean"
            style={{ insetInlineStart: `${Math.round(leanShown(tone) * 100)}%` }}
          />
        </span>
      </p>
      {tone.phrases.length > 0 && (
        <ul class="tone-phrases" aria-label={words('tonePhrases')}>
          {tone.phrases.map((phrase) => (
            <li key={phrase} dir="auto">
              {words('quoted', [phrase])}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
