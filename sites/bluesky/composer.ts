/** Composers on Bluesky: a dialog with one box for each post of the thread. */
import { type Frame, framedComposers } from '../framed.ts';
import { isBox } from './finder.ts';

export const frame: Frame = {
  // The dialog, since the view inside it is built anew when a draft is loaded.
  frame: '[role="dialog"]',
  isBox,
  /** Gone while the post is on its way: the site shows how far it has come in its place. */
  sendControlIn: (dialog) =>
    dialog.querySelector<HTMLElement>('[data-testid="composerPublishBtn"]') ?? undefined,
};

export const composers = framedComposers(frame);
