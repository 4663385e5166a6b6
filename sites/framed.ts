/**
 * Composers with a frame of their own: a dialog, or a form. Most sites have these; what is
 * particular to one is in its own file.
 */
import { isEnabled, targetOf } from './dom.ts';
import type { SendEvidence, Site } from './site.ts';

export interface Frame {
  /** What a composer begins at. */
  readonly frame: string;
  isBox(target: EventTarget): target is HTMLElement;
  /** The control that sends what is in this frame. */
  sendControlIn(frame: HTMLElement): HTMLElement | undefined;
}

type Composers = Pick<Site, 'composerOf' | 'boxesOf' | 'regionOf'>;

/** The composers of a site whose boxes are all in frames. */
export function framedComposers({ frame, isBox }: Frame): Composers {
  const composerOf = (box: Element) => box.closest<HTMLElement>(frame) ?? box.ownerDocument.body;
  return {
    composerOf,
    boxesOf: (composer) =>
      [...composer.querySelectorAll('[contenteditable="true"], textarea')]
        .filter(isBox)
        .filter((box) => composerOf(box) === composer),
    regionOf: composerOf,
  };
}

/** The part of sending that is the same wherever composers are framed: which control sends. */
export function framedSending(
  shape: Frame,
  { boxesOf }: Composers,
): Pick<SendEvidence, 'composerSentBy' | 'canSend'> {
  const enabledIn = (frame: HTMLElement) => {
    const control = shape.sendControlIn(frame);
    return control && isEnabled(control) ? control : undefined;
  };
  return {
    composerSentBy(path) {
      const frame = targetOf(path)?.closest<HTMLElement>(shape.frame);
      const control = frame && enabledIn(frame);
      if (!frame || !control || !path.includes(control)) return undefined;
      return boxesOf(frame).length > 0 ? frame : undefined;
    },
    canSend: (composer) => enabledIn(composer) !== undefined,
  };
}
