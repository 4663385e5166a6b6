import QuillTwo from 'quill';
import QuillOne from 'quill1';
import { entity, type Mount, type Mounted } from './mounted.ts';

/**
 * So long that only a cut-off ever ends an undo step, and not so long that one could not: Quill adds
 * it to the time of the last change, which a cut-off makes 1970. In milliseconds.
 */
const undoDelay = 1e12;

export const quill1: Mount = (place) => mount(QuillOne, place);
export const quill2: Mount = (place) => mount(QuillTwo, place);
/** As on LinkedIn: in an open shadow root. */
export const quill1Shadow: Mount = (place) => mount(QuillOne, inShadow(place));
export const quill2Shadow: Mount = (place) => mount(QuillTwo, inShadow(place));

/** A place in a shadow root. */
function inShadow(place: HTMLElement): HTMLElement {
  const root = place.attachShadow({ mode: 'open' });
  helpQuillIn(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.ql-editor { white-space: pre-wrap; outline: none } p { margin: 0 }');
  root.adoptedStyleSheets.push(sheet);
  return root.appendChild(document.createElement('div'));
}

/**
 * Has the document show what is selected and focused in a shadow root, while that is where the focus
 * is: Quill looks for both in the document only, so that a page has to help it.
 */
export function helpQuillIn(root: ShadowRoot): void {
  const { getSelection } = document;
  const inRoot = 'getSelection' in root && root.getSelection;
  if (typeof inRoot === 'function') {
    document.getSelection = () =>
      root.activeElement ? inRoot.call(root) : getSelection.call(document);
  }
  const ofDocument = Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement');
  Object.defineProperty(document, 'activeElement', {
    get: () => root.activeElement ?? ofDocument?.get?.call(document),
  });
}

function mount(Quill: typeof QuillTwo, place: HTMLElement): Mounted {
  const container = place.appendChild(document.createElement('div'));
  const quill = new Quill(container, {
    formats: ['bold'],
    modules: { toolbar: false, history: { delay: undoDelay, userOnly: true } },
  });
  let seen = { index: 0, length: 0 };
  quill.on('editor-change', () => {
    seen = quill.getSelection() ?? seen;
  });
  quill.on('text-change', (_change, _before, source) => {
    if (source === 'user') setEntitiesApart(quill);
  });
  return {
    element: () => quill.root,
    text: () => quill.getText().replace(/\n$/, ''),
    selection() {
      const { index, length } = quill.getSelection() ?? seen;
      return { anchor: index, focus: index + length };
    },
    put(text) {
      quill.setText(text);
      setEntitiesApart(quill);
      quill.history.clear();
      quill.history.cutoff();
    },
    rest: () => quill.history.cutoff(),
  };
}

/** Makes bold what is a hashtag, a handle or a link now, and nothing else. */
function setEntitiesApart(quill: QuillTwo): void {
  const text = quill.getText().replace(/\n$/, '');
  const entities = [...text.matchAll(entity)];
  const wanted = (at: number) =>
    entities.some(({ index, 0: match }) => index <= at && at < index + match.length);
  let at = 0;
  // By characters: half of an emoji must never be in an element of its own.
  for (const { length } of text) {
    if (Boolean(quill.getFormat(at, length).bold) !== wanted(at)) {
      quill.formatText(at, length, 'bold', wanted(at), 'silent');
    }
    at += length;
  }
}
