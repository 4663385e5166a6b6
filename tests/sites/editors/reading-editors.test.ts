// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Editor } from '../../../sites/editors/editor.ts';
import { editorOf } from '../../../sites/editors/index.ts';

beforeEach(() => document.body.replaceChildren());

/** Puts a box on the page as its library renders it, and gives it back with the editor it is known by. */
function show(markup: string): { box: HTMLElement; editor: Editor } {
  document.body.innerHTML = markup;
  const box = document.querySelector<HTMLElement>('textarea, [contenteditable="true"]');
  const editor = box && editorOf(box);
  if (!box || !editor) throw new Error('no box');
  return { box, editor };
}

const lexical = (inside: string) =>
  `<div contenteditable="true" data-lexical-editor="true">${inside}</div>`;
const words = (text: string) => `<span data-lexical-text="true">${text}</span>`;
const held = '<br data-lexical-managed-linebreak="true">';
const proseMirror = (inside: string) =>
  `<div contenteditable="true" class="tiptap ProseMirror">${inside}</div>`;
const trailing = '<br class="ProseMirror-trailingBreak">';
const quill = (inside: string) => `<div class="ql-editor" contenteditable="true">${inside}</div>`;
const slate = (...lines: string[]) =>
  `<div contenteditable="true" data-slate-editor="true" data-slate-node="value">${lines
    .map((line) => `<div data-slate-node="element">${line}</div>`)
    .join('')}</div>`;
const slateText = (text: string) =>
  `<span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">${text}</span></span></span>`;
const slateEmpty =
  '<span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-zero-width="n" data-slate-length="0">\uFEFF<br></span></span></span>';
const plain = (inside: string) => `<div contenteditable="true">${inside}</div>`;

/** Markup as each library renders it, the editor it is known by, and the text of its model. */
const boxes: readonly (readonly [string, string, string, string])[] = [
  ['nothing', 'lexical', lexical(`<p>${held}</p>`), ''],
  [
    'line breaks in one paragraph',
    'lexical',
    lexical(`<p>${words('One')}<br><br>${words('Three')}</p>`),
    'One\n\nThree',
  ],
  ['a line break at the end', 'lexical', lexical(`<p>${words('One')}<br>${held}</p>`), 'One\n'],
  [
    'paragraphs, one empty',
    'lexical',
    lexical(`<p>${words('One')}</p><p>${held}</p><p>${words('Three')}</p>`),
    'One\n\nThree',
  ],
  [
    'a link',
    'lexical',
    lexical(`<p>${words('See ')}<a href="/tag">${words('#Roads')}</a>${words(' now')}</p>`),
    'See #Roads now',
  ],
  [
    'a list',
    'lexical',
    lexical(`<ul><li>${words('One')}</li><li>${words('Two')}</li></ul><p>${words('Three')}</p>`),
    'One\nTwo\nThree',
  ],
  ['nothing', 'prosemirror', proseMirror(`<p>${trailing}</p>`), ''],
  [
    'paragraphs, one empty',
    'prosemirror',
    proseMirror(`<p>One</p><p>${trailing}</p><p>Three</p>`),
    'One\n\nThree',
  ],
  [
    'a hard break at the end',
    'prosemirror',
    proseMirror(`<p>One<br>${trailing}</p><p>Two</p>`),
    'One\n\nTwo',
  ],
  [
    'a mention and a placeholder',
    'prosemirror',
    proseMirror(
      '<p>Ask <span contenteditable="false" class="mention">@anna.example</span> now<span class="ProseMirror-widget">hint</span></p>',
    ),
    'Ask @anna.example now',
  ],
  [
    'a list',
    'prosemirror',
    proseMirror('<ul><li><p>One</p></li><li><p>Two</p></li></ul>'),
    'One\nTwo',
  ],
  ['nothing', 'quill', quill('<p><br></p>'), ''],
  ['a blank line', 'quill', quill('<p>One</p><p><br></p><p>Three</p>'), 'One\n\nThree'],
  [
    'bold words and the caret’s foothold',
    'quill',
    quill('<p>See <strong>#Roads</strong><span class="ql-cursor">\uFEFF</span> now</p>'),
    'See #Roads now',
  ],
  [
    'a list with its signs',
    'quill',
    quill(
      '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false">•</span>One</li><li><br></li></ol>',
    ),
    'One\n',
  ],
  [
    'nothing but a placeholder',
    'slate',
    slate(`<span data-slate-placeholder="true" contenteditable="false">Write</span>${slateEmpty}`),
    '',
  ],
  [
    'a blank line',
    'slate',
    slate(slateText('One'), slateEmpty, slateText('Three')),
    'One\n\nThree',
  ],
  [
    'a soft line break at a line’s end, shown twice',
    'slate',
    slate(slateText('One\n\n'), slateText('Two')),
    'One\n\nTwo',
  ],
  ['nothing', 'contenteditable', plain('<br>'), ''],
  [
    'words without a block before blocks',
    'contenteditable',
    plain('One<div>Two</div>'),
    'One\nTwo',
  ],
  [
    'a blank line',
    'contenteditable',
    plain('<div>One</div><div><br></div><div>Three</div>'),
    'One\n\nThree',
  ],
  ['line breaks', 'contenteditable', plain('One<br>Two<br><br>'), 'One\nTwo\n'],
  [
    'a page’s own spaces between blocks',
    'contenteditable',
    plain('\n  <p>One</p>\n  <p>Two <b>three</b></p>\n'),
    'One\nTwo three',
  ],
  [
    'line breaks within text, the last of them before a block',
    'contenteditable',
    plain('One\nTwo\n<div>Three\n</div>'),
    'One\nTwo\nThree',
  ],
  ['a picture of an emoji', 'contenteditable', plain('Go <img alt="🚲"> now'), 'Go 🚲 now'],
];

describe.each(boxes)('%s in %s', (_, id, markup, text) => {
  it('reads as its model', () => {
    const { box, editor } = show(markup);
    expect(editor.id).toBe(id);
    expect(editor.read(box).text).toBe(text);
  });
  it('has a place on the page for every offset, and the way back', () => {
    const { box, editor } = show(markup);
    const reading = editor.read(box);
    for (let offset = 0; offset <= text.length; offset++) {
      const caret = reading.rangeOf(offset, offset);
      if (!caret) throw new Error(`no place for ${offset}`);
      const back = reading.offsetOf(caret.startContainer, caret.startOffset);
      // A place within what is one thing is before or behind it.
      if (!reading.safe(Math.max(0, offset - 1), offset + 1)) continue;
      expect(back).toBe(offset);
    }
  });
});

describe('a fix', () => {
  it('is not safe across a mention, a picture, or part of one', () => {
    const { box, editor } = show(
      proseMirror('<p>Ask <span contenteditable="false">@anna</span> now</p>'),
    );
    const reading = editor.read(box);
    expect(reading.safe(0, 3)).toBe(true);
    expect(reading.safe(0, 6)).toBe(false);
    expect(reading.safe(5, 7)).toBe(false);
    expect(reading.safe(9, 13)).toBe(true);
  });
  it('is not safe across a picture without a description', () => {
    const { box, editor } = show(quill('<p>One<img>two</p>'));
    expect(editor.read(box).safe(0, 6)).toBe(false);
    expect(editor.read(box).safe(0, 3)).toBe(true);
  });
  it('is safe across lines where the library is known', () => {
    const { box, editor } = show(quill('<p>One</p><p><br></p><p>Three</p>'));
    expect(editor.read(box).safe(0, 8)).toBe(true);
  });
  it('is safe only within one run of text where no library is known', () => {
    const { box, editor } = show(plain('<div>One <b>two</b></div><div>three</div>'));
    const reading = editor.read(box);
    expect(reading.safe(0, 3)).toBe(true);
    expect(reading.safe(4, 7)).toBe(true);
    expect(reading.safe(2, 5)).toBe(false);
    expect(reading.safe(5, 9)).toBe(false);
  });
});

describe('a box', () => {
  it('is known by its library even where that is within another element’s', () => {
    expect(editorOf(document.body)).toBeUndefined();
    expect(show('<textarea></textarea>').editor.id).toBe('textarea');
  });
});
