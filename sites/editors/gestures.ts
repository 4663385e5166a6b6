/**
 * What a writer's hands would do, as events an editor listens to. Each goes to the box whose
 * selection the editor has already taken up.
 */
import { selectionAround } from './selection.ts';

/** Whether this is Firefox's engine, where a paste made by a content script reaches the page empty. */
export function isGecko(): boolean {
  return CSS.supports('-moz-appearance', 'none');
}

/** Pastes plain text over the selection. Chromium only. */
export function paste(box: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  box.dispatchEvent(
    new ClipboardEvent('paste', {
      clipboardData,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/**
 * Enters text over the selection as one stroke: by the `textInput` event, which editors built on
 * React take for typing, or by the browser's own command where there is no such event.
 */
export function insertAsTyped(box: HTMLElement, text: string): void {
  const { ownerDocument } = box;
  if (!('TextEvent' in globalThis)) {
    ownerDocument.execCommand('insertText', false, text);
    return;
  }
  const event = ownerDocument.createEvent('TextEvent');
  event.initTextEvent('textInput', true, true, globalThis.window, text);
  box.dispatchEvent(event);
}

/** Has the browser itself replace the selection, as if typed. Editors hear of it as of any typing. */
export function insertByCommand(box: HTMLElement, text: string): void {
  box.ownerDocument.execCommand(text === '' ? 'delete' : 'insertText', false, text);
}

/** Has the browser itself begin a new line. Never by a key: on some sites Enter sends. */
export function breakByCommand(box: HTMLElement): void {
  box.ownerDocument.execCommand('insertParagraph');
}

/**
 * Announces an input over the selection, as a spelling checker's would be, and says whether the
 * editor took it up. Where it did not, nothing has happened.
 */
export function announceInput(
  box: HTMLElement,
  inputType: 'insertReplacementText' | 'insertParagraph' | 'deleteByCut',
  text: string | null = null,
): boolean {
  const selection = selectionAround(box);
  if (!selection || selection.rangeCount === 0) return false;
  const event = new InputEvent('beforeinput', {
    inputType,
    data: text,
    targetRanges: [new StaticRange(selection.getRangeAt(0))],
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  return !box.dispatchEvent(event);
}

/** Presses Backspace, which removes the selection. */
export function pressBackspace(box: HTMLElement): void {
  box.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Backspace',
      code: 'Backspace',
      keyCode: 8,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
