// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit, Editor, WriteResult } from '../../../sites/editors/editor.ts';
import { writeAll } from '../../../sites/editors/write-all.ts';
import { handLife } from '../hand-life.ts';

/** A box that is only its text, and an editor that writes in it as asked. */
function paper(text: string, refuse: (edit: Edit) => boolean = () => false) {
  const paper = { text };
  const editor: Pick<Editor, 'write'> = {
    write(_box, edit): Promise<WriteResult> {
      const { start, end, text: by, expected } = edit;
      if (refuse(edit)) return Promise.resolve({ done: false, reason: 'composing' });
      if (paper.text.slice(start, end) !== expected) {
        return Promise.resolve({ done: false, reason: 'stale' });
      }
      paper.text = paper.text.slice(0, start) + by + paper.text.slice(end);
      return Promise.resolve({ done: true });
    },
  };
  const write = (edits: readonly Edit[]) =>
    writeAll(editor, document.createElement('div'), edits, handLife());
  return { paper, write };
}

const replace = (text: string, phrase: string, by: string): Edit => {
  const start = text.indexOf(phrase);
  return { start, end: start + phrase.length, text: by, expected: phrase };
};

describe('several fixes', () => {
  const text = 'We utilise tools to leverage the learnings';
  const edits = [
    replace(text, 'learnings', 'lessons'),
    replace(text, 'utilise', 'use'),
    replace(text, 'leverage', 'draw on'),
  ];

  it('are all written, whatever their order', async () => {
    const { paper: on, write } = paper(text);
    expect(await write(edits)).toEqual({ written: 3 });
    expect(on.text).toBe('We use tools to draw on the lessons');
  });
  it('stop at the first that cannot be written', async () => {
    const { paper: on, write } = paper(text, ({ text: by }) => by === 'draw on');
    expect(await write(edits)).toEqual({ written: 1, stopped: 'composing' });
    expect(on.text).toBe('We use tools to leverage the learnings');
  });
  it('leave out what overlaps the one before', async () => {
    const { paper: on, write } = paper(text);
    const overlapping = [
      replace(text, 'utilise tools', 'use tools'),
      replace(text, 'tools', 'kit'),
    ];
    expect(await write(overlapping)).toEqual({ written: 1 });
    expect(on.text).toBe('We use tools to leverage the learnings');
  });
  it('come out as if written at once', async () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{0,4}$/), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(words, words, async (some, others) => {
        const whole = some.join(' ');
        let start = 0;
        const all = some.map((word, index): Edit => {
          const edit = {
            start,
            end: start + word.length,
            text: others[index] ?? '',
            expected: word,
          };
          start += word.length + 1;
          return edit;
        });
        const { paper: on, write } = paper(whole);
        expect(await write(all)).toEqual({ written: all.length });
        expect(on.text).toBe(some.map((_, index) => others[index] ?? '').join(' '));
      }),
    );
  });
});
