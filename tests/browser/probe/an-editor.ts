import { editorOf } from '../../../sites/editors/index.ts';
import { textarea } from '../../../sites/editors/textarea.ts';
import type { Site } from '../../../sites/site.ts';

/** A page with nothing but an editor, known by its library's fingerprint. */
export const anEditor: Site = {
  id: 'an-editor',
  hosts: [],
  boxAt: (path) => path.find(isBox),
  composerOf: () => document.body,
  boxesOf: () => boxesIn(document.body),
  regionOf: (box) => box,
  editorOf: (box) => editorOf(box) ?? textarea,
  facts: () => ({ reply: false, quote: false, scheduled: false, media: [[]] }),
  evidence: {
    composerSentBy: () => undefined,
    canSend: () => false,
    requestAt: () => undefined,
    notices: () => [],
    confirms: () => false,
  },
  theme: () => 'light',
};

function isBox(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && editorOf(target) !== undefined;
}

/** The first box, in an open shadow root too. */
function boxesIn(root: ParentNode): HTMLElement[] {
  const box = root.querySelector<HTMLElement>('textarea, [contenteditable="true"]');
  if (box) return [box];
  const hosts = [...root.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []);
  return hosts.flatMap(boxesIn);
}
