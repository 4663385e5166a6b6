import type { Life } from '../../sites/life.ts';
import type { Site } from '../../sites/site.ts';
import { keepPillSpot } from './pill-spot.ts';
import type { Screen } from './screen.ts';

/** How long it is said that the coach is off here, in milliseconds. */
const farewellMs = 4000;

/** Says at a box that the coach was switched off, and goes; the life ends early when the coach is back. */
export function sayOffHere(site: Site, screen: Screen, box: HTMLElement, life: Life): void {
  const composer = site.composerOf(box).getBoundingClientRect();
  const { place: off } = keepPillSpot(screen.isHost)(box.getBoundingClientRect(), composer);
  screen.show({ theme: site.theme(), nudges: [], off });
  life.setTimeout(() => screen.clear(), farewellMs);
}
