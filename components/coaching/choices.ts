/** The words for how much the coach says and whose customs hold, wherever they are chosen. */
import type { Choice } from '../controls/Choices.tsx';
import type { Region, Strength } from '../shapes.ts';
import type { MessageKey, Words } from '../words.ts';

export const strengthWords: Readonly<Record<Strength, MessageKey>> = {
  light: 'strengthLight',
  balanced: 'strengthBalanced',
  thorough: 'strengthThorough',
};

const strengthHints: Readonly<Record<Strength, MessageKey>> = {
  light: 'strengthLightHint',
  balanced: 'strengthBalancedHint',
  thorough: 'strengthThoroughHint',
};

export const regionWords: Readonly<Record<Region, MessageKey>> = {
  uk: 'regionUk',
  us: 'regionUs',
  eu: 'regionEu',
  company: 'regionCompany',
};

/** The strengths, lightest first. */
export function strengthChoices(words: Words): readonly Choice<Strength>[] {
  return (['light', 'balanced', 'thorough'] as const).map((value) => ({
    value,
    label: words(strengthWords[value]),
    hint: words(strengthHints[value]),
  }));
}

export function regionChoices(words: Words): readonly Choice<Region>[] {
  return (['uk', 'us', 'eu', 'company'] as const).map((value) => ({
    value,
    label: words(regionWords[value]),
  }));
}
