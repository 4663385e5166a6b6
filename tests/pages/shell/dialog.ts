import { setDialogSettled } from '../page-api.ts';
import { type Composing, compose, type Plan } from './compose.ts';
import { closeOnOutsideClick, trapFocus } from './dialog-habits.ts';
import { el } from './element.ts';
import { words } from './words.ts';

interface DialogPlan extends Omit<Plan, 'name' | 'frame' | 'sent' | 'view'> {
  /** The dialog, without its content. */
  readonly frame: HTMLElement;
  view(...args: [...Parameters<Plan['view']>, close: () => void]): ReturnType<Plan['view']>;
  /** Where the dialog goes. */
  readonly layer: ParentNode;
  /** The server took the post and the dialog has gone. */
  sent?(): void;
}

/** Milliseconds until a dialog that has just opened throws its first nodes away. */
const swapAfter = 150;

/**
 * Opens a composer in a dialog that keeps the focus, closes on Escape and on a click outside, asks
 * before it throws a draft away, and builds its nodes anew just after it opened.
 */
export function openDialog(plan: DialogPlan): Composing {
  const { frame, layer } = plan;
  const shade = el('div', { class: 'shade' });
  const close = () => {
    for (const undo of habits) undo();
    setDialogSettled(false);
    composing.end();
    shade.remove();
  };
  const leave = () => {
    if (composing.draft.texts.every((text) => text === '')) close();
    else if (!frame.querySelector('.discard')) frame.append(discardSheet(close));
  };
  layer.append(shade, frame);
  const composing = compose({
    ...plan,
    name: 'modal',
    view: (draft, acts) => plan.view(draft, acts, leave),
    sent() {
      close();
      plan.sent?.();
    },
  });
  const habits = [trapFocus(() => frame), closeOnOutsideClick(() => frame, leave)];
  composing.rebuild();
  setTimeout(() => {
    if (!frame.isConnected) return;
    composing.rebuild();
    setDialogSettled(true);
  }, swapAfter);
  return composing;
}

function discardSheet(close: () => void): HTMLElement {
  const sheet = el('div', { class: 'discard card' });
  sheet.append(
    el('button', { type: 'button', class: 'discard-yes', onclick: close }, words.discard),
    el('button', { type: 'button', onclick: () => sheet.remove() }, words.keep),
  );
  return sheet;
}
