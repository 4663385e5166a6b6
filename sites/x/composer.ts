/** Composers on X: where they begin and end, and what is in them. */
import { isBox } from './finder.ts';

const dialog = '[role="dialog"]';
const send = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';

/** A dialog, else the column an inline box is in; these stay while the site swaps the nodes inside. */
export function composerOf(part: Element): HTMLElement {
  return (
    part.closest<HTMLElement>(dialog) ??
    part.closest<HTMLElement>('[data-testid="primaryColumn"]') ??
    part.closest<HTMLElement>('main') ??
    part.ownerDocument.body
  );
}

/** The boxes of a composer, in order. The boxes of a dialog that opens within a column are the dialog's. */
export function boxesOf(composer: HTMLElement): HTMLElement[] {
  return [...composer.querySelectorAll('[data-testid^="tweetTextarea_"], textarea')]
    .filter(isBox)
    .filter((box) => composerOf(box) === composer);
}

/** A dialog whole; of a column only the part around the box down to its send button. */
export function regionOf(box: HTMLElement): HTMLElement {
  const composer = composerOf(box);
  if (composer.matches(dialog)) return composer;
  let region = box.parentElement;
  while (region && region !== composer && !region.querySelector(send))
    region = region.parentElement;
  // A reply box shows no send button before its first use.
  return region && region !== composer ? region : (box.parentElement ?? composer);
}

/** The send control an element is or is in. */
export function sendControlAround(element: Element): HTMLElement | undefined {
  return element.closest<HTMLElement>(send) ?? undefined;
}

/** The send control of a composer. */
export function sendControlOf(composer: HTMLElement): HTMLElement | undefined {
  return [...composer.querySelectorAll<HTMLElement>(send)].find(
    (control) => composerOf(control) === composer,
  );
}
