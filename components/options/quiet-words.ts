import { regionWords, strengthWords } from '../coaching/choices.ts';
import type { Words } from '../words.ts';
import type { QuietReason } from './shapes.ts';

/** Why a rule keeps quiet though it is on, in a few words. */
export function quietWords(words: Words, reason: QuietReason): string {
  switch (reason.kind) {
    case 'pack':
      return words('quietPack');
    case 'strength':
      return words('quietStrength', [words(strengthWords[reason.from])]);
    case 'region':
      return words('quietRegion', [words(regionWords[reason.region])]);
    case 'setting':
      return words('quietSetting', [words('quoted', [reason.setting])]);
  }
}
