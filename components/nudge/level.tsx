import type { Category, Level } from '../../rules/types.ts';
import { type MessageKey, useWords } from '../words.ts';

export const levelWords: Readonly<Record<Level, MessageKey>> = {
  suggestion: 'levelSuggestion',
  warning: 'levelWarning',
  error: 'levelError',
};

export const categoryWords: Readonly<Record<Category, MessageKey>> = {
  tone: 'categoryTone',
  jargon: 'categoryJargon',
  risk: 'categoryRisk',
  propriety: 'categoryPropriety',
  privacy: 'categoryPrivacy',
  accessibility: 'categoryAccessibility',
  inclusive: 'categoryInclusive',
  voice: 'categoryVoice',
  cadence: 'categoryCadence',
  style: 'categoryStyle',
};

/** A level in people's words, underlined the way it is in the draft: the look teaches itself. */
export function LevelName({ level }: { readonly level: Level }) {
  const words = useWords();
  return <span class={`level mark ${level}`}>{words(levelWords[level])}</span>;
}
