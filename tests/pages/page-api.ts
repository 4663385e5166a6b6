/**
 * `window.__page`: what a test may ask a stand-in. The model text comes from the editor library's own
 * model, never from the DOM, so it is what would be posted.
 */
export interface EditorReport {
  /** `home/0`, `modal/0`, `modal/1`, `reply/0`, … */
  readonly id: string;
  readonly text: string;
  /** The model's selection as UTF-16 offsets into `text` (lines joined with one newline). */
  readonly anchor: number;
  readonly focus: number;
  readonly hasFocus: boolean;
}

export interface SentPost {
  readonly operation: string;
  readonly texts: readonly string[];
}

/** How the fake server answers the next send. */
export type Outcome = 'ok' | 'errors' | 'forbidden';

interface LiveEditor {
  readonly element: () => HTMLElement | null;
  readonly report: () => EditorReport;
}

export interface Attachment {
  readonly kind: 'image' | 'gif' | 'video';
  readonly alt: string;
}

export interface PageApi {
  /** Whether the page has been drawn for the first time. */
  ready: boolean;
  /** Every live editor in document order. */
  editors(): readonly EditorReport[];
  /** One editor's editable element. */
  element(id: string): HTMLElement | null;
  /** Whether the open dialog is past the swap of its first nodes. */
  settled(): boolean;
  readonly sent: SentPost[];
  readonly errors: string[];
  outcome: Outcome;
  /** Attaches sample media to the composer: `home`, `modal` or `reply`. */
  attach(composer: string, item: Attachment): void;
  /** Puts text into an editor's model as if it had been there from the start. */
  put(id: string, text: string): void;
}

declare global {
  interface Window {
    __page: PageApi;
    __shortcuts: string[];
  }
}

const live = new Map<string, LiveEditor>();
const attachers = new Map<string, (item: Attachment) => void>();
const putters = new Map<string, (text: string) => void>();

/** Announces a mounted editor; the answer takes it away again. */
export function announceEditor(
  id: string,
  editor: LiveEditor,
  put: (text: string) => void,
): () => void {
  live.set(id, editor);
  putters.set(id, put);
  return () => {
    if (live.get(id) !== editor) return;
    live.delete(id);
    putters.delete(id);
  };
}

/** Announces a composer that media can be attached to. */
export function announceComposer(id: string, attach: (item: Attachment) => void): () => void {
  attachers.set(id, attach);
  return () => {
    if (attachers.get(id) === attach) attachers.delete(id);
  };
}

let dialogSettled = false;

/** Notes that the dialog's first nodes are gone (or that the dialog is). */
export function setDialogSettled(settled: boolean): void {
  dialogSettled = settled;
}

function inDocumentOrder(a: LiveEditor, b: LiveEditor): number {
  const first = a.element();
  const second = b.element();
  if (!first || !second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Sets up `window.__page` and starts collecting every error the page sees. */
export function installPageApi(): void {
  const errors: string[] = [];
  window.__shortcuts = [];
  window.__page = {
    ready: false,
    editors: () => [...live.values()].sort(inDocumentOrder).map((editor) => editor.report()),
    element: (id) => live.get(id)?.element() ?? null,
    settled: () => dialogSettled,
    sent: [],
    errors,
    outcome: 'ok',
    attach: (composer, item) => attachers.get(composer)?.(item),
    put: (id, text) => putters.get(id)?.(text),
  };
  addEventListener('error', (event) => errors.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => errors.push(`rejection: ${event.reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    errors.push(`policy: ${event.violatedDirective} ${event.blockedURI}`),
  );
  const complain = console.error;
  console.error = (...said: unknown[]) => {
    errors.push(`console: ${said.map(String).join(' ')}`);
    complain(...said);
  };
}
