/** What the welcome page shows and what it reports back. */
import type { Fix, Nudge } from '../../rules/types.ts';
import type { SiteRow } from '../coaching/SiteSwitches.tsx';
import type { Region, Strength, ToneState } from '../shapes.ts';

export interface WelcomeState {
  /** The draft to try, as it is now. */
  readonly text: string;
  readonly nudges: readonly Nudge[];
  readonly tone?: ToneState;
  readonly strength: Strength;
  readonly region: Region;
  readonly sites: readonly SiteRow[];
}

export interface WelcomeEvents {
  readonly onWrite: (text: string) => void;
  readonly onFix: (nudge: Nudge, fix: Fix) => void;
  readonly onChooseStrength: (strength: Strength) => void;
  readonly onChooseRegion: (region: Region) => void;
  readonly onSwitchSite: (site: string, on: boolean) => void;
  readonly onDone: () => void;
}
